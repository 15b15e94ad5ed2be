package com.billwright.api.review;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Edits of a bill that nobody confirmed yet.
@Path("/orgs/{org}/parts/{id}/drafts")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class DraftsResource {

    private final KeepDraft keep;

    DraftsResource(KeepDraft keep) {
        this.keep = keep;
    }

    @GET
    @Operation(summary = "The unconfirmed edits of a part: one's own, and what others left")
    public KeepDraft.OfPart of(@PathParam("id") UUID id) {
        return keep.of(id);
    }

    @PUT
    @Path("/mine")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep one's unconfirmed edits of a part")
    @APIResponse(responseCode = "200", description = "Kept, or kept before")
    @APIResponse(
            responseCode = "409",
            description =
                    "Kept elsewhere meanwhile: `draft` shows it; or somebody was faster: `current` says what they did")
    public KeepDraft.Saved keep(@PathParam("id") UUID id, KeepDraft.ToKeep write) {
        return keep.keep(id, Body.given(write));
    }

    @DELETE
    @Path("/mine")
    @Operation(summary = "Throw one's unconfirmed edits of a part away")
    @APIResponse(responseCode = "204", description = "There are none")
    public void drop(@PathParam("id") UUID id) {
        keep.drop(id);
    }
}
