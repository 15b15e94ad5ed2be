package com.billwright.api.live;

import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.models.tenant.CurrentTenant;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Streams what changes in an organization.
@Path("/orgs/{org}/events")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Documents")
public class EventsResource {

    private final HearChanges hear;
    private final Listeners listeners;
    private final CurrentTenant tenant;
    private final Caller caller;

    EventsResource(HearChanges hear, Listeners listeners, CurrentTenant tenant, Caller caller) {
        this.hear = hear;
        this.listeners = listeners;
        this.tenant = tenant;
        this.caller = caller;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Operation(
            summary = "What changes, as it happens (server-sent events)",
            description =
                    "`part` with the ids of part and document and the state: fetch it again."
                            + " `refetch`, also first of all: anything may have changed. `beat`"
                            + " every 15 seconds. The stream ends with the token.")
    public Multi<OutboundSseEvent> events(@Context Sse sse) {
        hear.start();
        Duration left = Duration.between(Instant.now(), caller.signedInUntil());
        return listeners
                .of(tenant.id())
                .map(change -> event(sse, change))
                .select()
                .first(left.isPositive() ? left : Duration.ofMillis(1));
    }

    private static OutboundSseEvent event(Sse sse, LiveChange change) {
        return sse.newEventBuilder()
                .name(change.name())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(LiveChange.class, change)
                .build();
    }
}
