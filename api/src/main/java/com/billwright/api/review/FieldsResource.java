package com.billwright.api.review;

import com.billwright.api.identity.Role;
import com.billwright.models.fields.TenantFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The fields that a tenant's bills have.
@Path("/orgs/{org}/fields")
@RolesAllowed(Role.UPLOADER_NAME)
@Tag(name = "Review")
public class FieldsResource {

    private final TenantFields fields;

    FieldsResource(TenantFields fields) {
        this.fields = fields;
    }

    record FieldKind(String name, String type, boolean standard) {}

    @GET
    @Operation(summary = "Fields in the order of the screens")
    public List<FieldKind> list() {
        return fields.all().stream()
                .map(f ->
                        new FieldKind(
                                f.name(),
                                f.type().name().toLowerCase(Locale.ROOT),
                                f.name().equals(f.standard())))
                .toList();
    }
}
