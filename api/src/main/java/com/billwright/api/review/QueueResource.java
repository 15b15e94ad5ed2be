package com.billwright.api.review;

import com.billwright.api.documents.States;
import com.billwright.api.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Lists the bills by state.
@Path("/orgs/{org}/queue")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Review")
public class QueueResource {

    private final ReviewQueue queue;

    QueueResource(ReviewQueue queue) {
        this.queue = queue;
    }

    @GET
    @Operation(
            summary = "Bills by state, with the counts of all states",
            description =
                    "Several states are separated by commas. `q` finds vendors, numbers, file names, totals.")
    public ReviewQueue.Queue list(
            @QueryParam("state") @DefaultValue("") String states,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(500) int limit,
            @QueryParam("offset") @DefaultValue("0") @Min(0) int offset) {
        return queue.list(words, States.of(states), limit, offset);
    }
}
