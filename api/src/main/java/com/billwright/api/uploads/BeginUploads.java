package com.billwright.api.uploads;

import com.billwright.api.identity.Caller;
import com.billwright.api.problems.Problem;
import com.billwright.models.tenant.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Notes uploads that will come in pieces. Announcing one again changes nothing.
@ApplicationScoped
class BeginUploads {

    private static final String INSERT =
            """
            insert into upload (tenant_id, id, name, size, last_change, started_at, started_by)
            values (:tenant, :id, :name, :size, :lastChange, now(), :who)
            on conflict (tenant_id, id) do nothing
            """;

    private final EntityManager entities;
    private final CurrentTenant tenant;
    private final Caller caller;
    private final UploadsDue due;

    BeginUploads(EntityManager entities, CurrentTenant tenant, Caller caller, UploadsDue due) {
        this.entities = entities;
        this.tenant = tenant;
        this.caller = caller;
        this.due = due;
    }

    /// A file that is to come.
    ///
    /// @param key made by the client, the same for the same upload
    /// @param size in bytes
    /// @param lastChange when the file was last changed; helps a person to find it again
    @Schema(name = "AnnouncedUpload")
    record Announced(
            @NotNull UUID key,
            @NotNull @Size(max = 1000) String name,
            long size,
            @Nullable Instant lastChange) {}

    /// @throws com.billwright.api.problems.ProblemException when one of them is empty or too large, or
    ///     a key stands for another upload; then none is noted
    @Transactional
    List<Upload> begin(List<Announced> files) {
        files.forEach(BeginUploads::check);
        return files.stream().map(this::begin).toList();
    }

    private static void check(Announced file) {
        if (file.size() <= 0) {
            throw Refusals.empty();
        }
        if (file.size() > ZipLimits.LARGEST) {
            throw Refusals.tooLarge("A document may have 50 MB, a ZIP 1 GB.");
        }
    }

    private Upload begin(Announced file) {
        String name = file.name().replace("\0", "");
        entities.createNativeQuery(INSERT)
                .setParameter("tenant", tenant.id())
                .setParameter("id", file.key())
                .setParameter("name", name)
                .setParameter("size", file.size())
                .setParameter("lastChange", file.lastChange())
                .setParameter("who", caller.username())
                .executeUpdate();
        Upload upload =
                Upload.of(file.key(), caller.username())
                        .filter(found -> found.size == file.size() && found.name.equals(name))
                        .orElseThrow(BeginUploads::keyTaken);
        due.postpone(upload.id);
        return upload;
    }

    private static RuntimeException keyTaken() {
        return Problem.of(
                        409,
                        "key-taken",
                        "This key stands for another upload",
                        "Make a new key for each file.")
                .exception();
    }
}
