package com.billwright.api.audit;

import com.billwright.api.identity.Role;
import io.quarkus.panache.common.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Who changed what, newest first.
@Path("/orgs/{org}/audit")
@Tag(name = "Audit")
public class AuditResource {

    record Entry(
            Instant at,
            String who,
            String what,
            @Nullable UUID part,
            @Nullable UUID document,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            @Nullable String modelVersion) {}

    record Entries(List<Entry> items) {}

    @GET
    @RolesAllowed(Role.REVIEWER_NAME)
    @Operation(summary = "The changes of one part, or of all, newest first")
    public Entries list(
            @QueryParam("part") @Nullable UUID part,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000) int limit) {
        var entries =
                part == null
                        ? AuditEntry.<AuditEntry>find("order by id desc")
                        : AuditEntry.<AuditEntry>find("partId = ?1 order by id desc", part);
        return new Entries(
                entries.page(Page.ofSize(limit)).list().stream().map(AuditResource::view).toList());
    }

    private static Entry view(AuditEntry entry) {
        return new Entry(
                entry.at,
                entry.who,
                entry.what,
                entry.partId,
                entry.documentId,
                entry.field,
                entry.before,
                entry.after,
                entry.modelVersion);
    }
}
