package com.billwright.api.fleet;

import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.runs.RunTenants;
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
import java.util.Locale;
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
    @Operation(summary = "Start the weekly run now; the one under way when there is one")
    public Response start() {
        return accepted(runs.startWeekly(caller.username()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One run")
    public RunView one(@PathParam("id") UUID id) {
        return runs.find(id).orElseThrow(() -> Problem.notFound().exception());
    }

    @POST
    @Path("/{id}/pause")
    @Operation(
            summary = "Stop a run after the tenants at work; 409 unless it is planned or running")
    public RunView pause(@PathParam("id") UUID id) {
        return steered(id, "paused", Runs::pause);
    }

    @POST
    @Path("/{id}/resume")
    @Operation(summary = "Let a run go on where it stopped; 409 unless it is paused")
    public RunView resume(@PathParam("id") UUID id) {
        return steered(id, "resumed", Runs::resume);
    }

    @POST
    @Path("/{id}/cancel")
    @Operation(
            summary =
                    "Stop a run and forget what it trained; 409 unless it is planned, running or paused")
    public RunView cancel(@PathParam("id") UUID id) {
        return steered(id, "cancelled", Runs::cancel);
    }

    @GET
    @Path("/{id}/set-aside")
    @Operation(summary = "The tenants that a run went on without, by name")
    public List<RunTenants.SetAside> setAside(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("200") @Min(1) @Max(1000) int limit) {
        one(id);
        return runs.setAside(id, limit);
    }

    @POST
    @Path("/{id}/set-aside/{tenant}/retry")
    @Operation(summary = "Train a tenant that a run went on without, in a run of its own")
    public Response tryAgain(@PathParam("id") UUID id, @PathParam("tenant") String tenant) {
        return accepted(
                runs.tryAgain(id, tenant, caller.username())
                        .orElseThrow(() -> Problem.notFound().exception()));
    }

    private static Response accepted(UUID run) {
        return Response.accepted(new Started(run)).type(MediaType.APPLICATION_JSON).build();
    }

    @FunctionalInterface
    private interface Steer {
        boolean apply(Runs runs, UUID id, String who);
    }

    private RunView steered(UUID id, String how, Steer steer) {
        one(id);
        boolean done = steer.apply(runs, id, caller.username());
        var run = one(id);
        if (!done) {
            throw Problem.of(
                            409,
                            "run-state",
                            "This run cannot be " + how,
                            "It is " + run.state().name().toLowerCase(Locale.ROOT) + ".")
                    .with("state", run.state())
                    .exception();
        }
        return run;
    }
}
