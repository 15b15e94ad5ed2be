package com.billwright.api.review;

import com.billwright.api.documents.SplitView;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Body;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Changes on which pages of a document bills start.
@Path("/orgs/{org}/documents/{id}/split")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class SplitsResource {

    private final ChangeSplit split;

    SplitsResource(ChangeSplit split) {
        this.split = split;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say on which pages of a document bills start")
    @APIResponse(responseCode = "200", description = "Split so; changed parts are proposed anew")
    @APIResponse(
            responseCode = "409",
            description =
                    "Somebody was faster, a confirmed bill would change, or it is not read yet")
    @APIResponse(responseCode = "422", description = "These are no starts of bills")
    public SplitView split(@PathParam("id") UUID id, ChangeSplit.SplitRequest request) {
        return split.change(id, Body.given(request));
    }
}
