package com.billwright.api.review;

import com.billwright.api.identity.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// How a vendor's bills were divided.
@Path("/orgs/{org}/vendors/{vendor}/last-shares")
@RolesAllowed(Role.REVIEWER_NAME)
@Tag(name = "Review")
public class LastSharesResource {

    private final LastShares last;

    LastSharesResource(LastShares last) {
        this.last = last;
    }

    @GET
    @Operation(summary = "How the vendor's last divided bill was divided, other than the given one")
    @APIResponse(responseCode = "200", description = "Its shares")
    @APIResponse(responseCode = "204", description = "None of the vendor's bills was divided")
    public RestResponse<LastShares.Divided> show(
            @PathParam("vendor") UUID vendor, @QueryParam("except") @Nullable UUID except) {
        return last.of(vendor, except).map(RestResponse::ok).orElseGet(RestResponse::noContent);
    }
}
