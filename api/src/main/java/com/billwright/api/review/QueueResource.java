package com.billwright.api.review;

import com.billwright.api.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Lists the bills that a filter asks for, and says which comes next.
@Path("/orgs/{org}/queue")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Review")
public class QueueResource {

    private final ReviewQueue queue;

    QueueResource(ReviewQueue queue) {
        this.queue = queue;
    }

    /// @param next null when none waits
    record Next(@Nullable UUID next) {}

    @GET
    @Operation(
            summary = "Bills that a filter asks for",
            description =
                    "In the order asked for, at first what is most worth a person's time. `counts` says"
                            + " for each state how many the rest of the filter finds in it.")
    public ReviewQueue.Queue list(
            @BeanParam QueueFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("offset") @DefaultValue("0") @Min(0) int offset) {
        return queue.list(filter, limit, offset);
    }

    @GET
    @Path("/next")
    @Operation(
            summary = "The bill to work on after this one, under the same filter and order",
            description = "Only bills that wait for a person and that nobody else works on.")
    public Next next(@BeanParam QueueFilter filter, @QueryParam("after") UUID after) {
        return new Next(queue.next(filter, after).orElse(null));
    }
}
