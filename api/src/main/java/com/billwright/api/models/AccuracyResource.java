package com.billwright.api.models;

import com.billwright.api.identity.Role;
import com.billwright.models.drift.AccuracyOverTime;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// How right a tenant's models were over time.
@Path("/orgs/{org}/models/fields/accuracy")
@RolesAllowed(Role.ADMIN_NAME)
@Tag(name = "Models")
public class AccuracyResource {

    private final AccuracyOverTime accuracy;

    AccuracyResource(AccuracyOverTime accuracy) {
        this.accuracy = accuracy;
    }

    @GET
    @Operation(
            summary = "How right each field's proposals were, week by week",
            description = "Proposals are compared with what people confirmed afterwards.")
    public List<AccuracyOverTime.OfField> byField() {
        return accuracy.byField(Instant.now());
    }
}
