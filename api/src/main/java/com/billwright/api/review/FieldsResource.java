package com.billwright.api.review;

import com.billwright.api.identity.Role;
import com.billwright.models.fields.TenantFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
    private final EarlierValues earlier;

    FieldsResource(TenantFields fields, EarlierValues earlier) {
        this.fields = fields;
        this.earlier = earlier;
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

    @GET
    @Path("/{name}/values")
    @RolesAllowed(Role.REVIEWER_NAME)
    @Operation(summary = "What the field said on confirmed bills, the most frequent first")
    public List<EarlierValues.Value> values(
            @PathParam("name") String name,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("limit") @DefaultValue("12") @Min(1) @Max(100) int limit) {
        return earlier.of(name, words, limit);
    }
}
