package com.billwright.api.models;

import com.billwright.api.identity.Role;
import com.billwright.api.problems.Problem;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// A training run as one of its tenants may see it.
@Path("/orgs/{org}/runs")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Models")
public class RunsResource {

    private final Runs runs;
    private final CurrentTenant tenant;

    RunsResource(Runs runs, CurrentTenant tenant) {
        this.runs = runs;
        this.tenant = tenant;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far a training run got, with this tenant's figures alone")
    public RunView run(@PathParam("id") UUID id) {
        return runs.find(id, tenant.id()).orElseThrow(() -> Problem.notFound().exception());
    }
}
