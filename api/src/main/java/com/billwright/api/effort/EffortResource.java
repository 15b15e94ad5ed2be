package com.billwright.api.effort;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What reviewing took in the last eight weeks.
@Path("/orgs/{org}/effort")
@Tag(name = "Effort")
public class EffortResource {

    private final EffortOverTime effort;

    EffortResource(EffortOverTime effort) {
        this.effort = effort;
    }

    @GET
    @RolesAllowed(Role.ADMIN_NAME)
    @Operation(
            summary = "What the organization's reviewing took, week by week and field by field",
            description =
                    "Sums of all its people: nobody's own figures can be asked for by another. `zone` is where weeks begin, for instance `Europe/Berlin`.")
    public EffortOverTime.OfTenant ofTenant(@QueryParam("zone") @DefaultValue("UTC") String zone) {
        return effort.ofTenant(zone(zone));
    }

    @GET
    @Path("/mine")
    @RolesAllowed(Role.REVIEWER_NAME)
    @Operation(
            summary = "What the caller's own reviewing took, week by week",
            description = "`zone` is where days and weeks begin, for instance `Europe/Berlin`.")
    public EffortOverTime.Own mine(@QueryParam("zone") @DefaultValue("UTC") String zone) {
        return effort.mine(zone(zone));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw Problem.of(422, "invalid", "There is no such time zone", name).exception();
        }
    }
}
