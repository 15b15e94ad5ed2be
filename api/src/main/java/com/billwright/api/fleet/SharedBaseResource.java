package com.billwright.api.fleet;

import com.billwright.api.identity.Caller;
import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.sharedbase.SharedBase;
import com.billwright.scheduler.SharedBaseJobs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The base model that all tenants start from, as operators see and steer it.
@Path("/fleet/shared-base")
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "Fleet")
public class SharedBaseResource {

    private final SharedBase shared;
    private final SharedBaseJobs jobs;
    private final Caller caller;

    SharedBaseResource(SharedBase shared, SharedBaseJobs jobs, Caller caller) {
        this.shared = shared;
        this.jobs = jobs;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "Which base model serves whom, and how each was judged")
    public SharedBase.View view() {
        return shared.view();
    }

    @POST
    @Path("/trainings")
    @Operation(
            summary = "Train the shared base model now",
            description = "409 while a training is under way or a base model is staged")
    public Response train() {
        decide(() -> jobs.trainNow(caller.username()));
        return Response.accepted().build();
    }

    @POST
    @Path("/bases/{id}/advance")
    @Operation(summary = "From candidate to the first 5 % of tenants, or from these to all")
    public SharedBase.View advance(@PathParam("id") String id) {
        decide(() -> shared.advance(id, caller.username()));
        return shared.view();
    }

    @POST
    @Path("/bases/{id}/withdraw")
    @Operation(summary = "Nobody starts from it any more, and no version that stands on it serves")
    public SharedBase.View withdraw(@PathParam("id") String id) {
        decide(() -> shared.withdraw(id, caller.username()));
        return shared.view();
    }

    private static void decide(Runnable decision) {
        try {
            decision.run();
        } catch (NoSuchElementException e) {
            throw Problem.notFound().exception();
        } catch (IllegalStateException e) {
            throw Problem.of(409, "conflict", String.valueOf(e.getMessage()), null).exception();
        }
    }
}
