package com.billwright.api.fleet;

import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The training runs of all tenants.
@Path("/fleet/runs")
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "Fleet")
public class FleetResource {

    private final Runs runs;
    private final Caller caller;

    FleetResource(Runs runs, Caller caller) {
        this.runs = runs;
        this.caller = caller;
    }

    record Started(UUID run) {}

    @GET
    @Operation(summary = "The latest runs")
    public List<RunView> latest(
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
        return runs.latest(limit);
    }

    @POST
    @Operation(summary = "Start the weekly run now")
    public Response start() {
        return Response.accepted(new Started(runs.startWeekly(caller.username())))
                .type(MediaType.APPLICATION_JSON)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run")
    public RunView one(@PathParam("id") UUID id) {
        return runs.find(id).orElseThrow(() -> Problem.notFound().exception());
    }
}
