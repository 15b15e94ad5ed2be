package com.billwright.api.comments;

import com.billwright.api.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The comments that call whoever asks.
@Path("/orgs/{org}/for-you")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Comments")
public class ForYouResource {

    private final ForYou forYou;

    ForYouResource(ForYou forYou) {
        this.forYou = forYou;
    }

    @GET
    @Operation(summary = "The comments that call me, unread ones first, then the newest")
    public ForYou.Calls list(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit,
            @QueryParam("offset") @DefaultValue("0") @Min(0) int offset) {
        return forYou.list(limit, offset);
    }

    @POST
    @Path("/read")
    @Operation(summary = "Say that I have read them all")
    @APIResponse(responseCode = "204", description = "None is unread")
    public void readAll() {
        forYou.readAll();
    }
}
