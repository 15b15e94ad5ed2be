package com.billwright.api.fleet;

import com.billwright.api.identity.Role;
import com.billwright.models.drift.FleetDrift;
import com.billwright.models.serving.ModelFault;
import com.billwright.models.serving.ModelFaults;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// What an operator has to know of all tenants' models.
@Path("/fleet/models")
@RolesAllowed(Role.OPERATOR_NAME)
@Tag(name = "Fleet")
public class FleetModelsResource {

    private final ModelFaults faults;
    private final FleetDrift drift;

    FleetModelsResource(ModelFaults faults, FleetDrift drift) {
        this.faults = faults;
        this.drift = drift;
    }

    @GET
    @Path("/faults")
    @Operation(
            summary = "Models in service that cannot be loaded",
            description =
                    "The version before answers meanwhile. One goes when its tenant's model loads again.")
    public List<ModelFault> faults() {
        return faults.all();
    }

    @GET
    @Path("/drift")
    @Operation(
            summary =
                    "Fields of which models in service get fewer right than when they were tested",
            description =
                    "Judged by what people confirmed; a tenant with one is retrained at once. A tenant's own fields are all called own field.")
    public List<FleetDrift.Row> drift() {
        return drift.all();
    }
}
