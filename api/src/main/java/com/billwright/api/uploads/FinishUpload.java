package com.billwright.api.uploads;

import com.billwright.api.documents.UnfinishedFiles;
import com.billwright.api.problems.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Makes of an upload that is whole what it is: one server at a time, and where one died over it the
/// next goes on.
@ApplicationScoped
class FinishUpload {

    /// Longer than the largest file of an archive takes.
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final TakeUpload take;
    private final UnfinishedFiles files;
    private final ForgetUploads forget;

    FinishUpload(TakeUpload take, UnfinishedFiles files, ForgetUploads forget) {
        this.take = take;
        this.files = files;
        this.forget = forget;
    }

    /// Does nothing when it is finished, or another server is at it.
    ///
    /// @throws ProblemException when it is not taken; then it is forgotten
    void finish(Upload whole) throws IOException {
        Optional<UUID> archiveId = claim(whole.id);
        if (archiveId.isEmpty()) {
            return;
        }
        try {
            Taken taken =
                    take.take(
                            whole.name,
                            files.file(whole.key()),
                            archiveId.get(),
                            () -> hold(whole.id));
            finished(whole.id, taken);
            files.remove(whole.key());
        } catch (ProblemException refused) {
            forget.forget(whole.tenantId, whole.id);
            throw refused;
        } catch (NoSuchFileException e) {
            throw new IllegalStateException("A whole upload has its bytes", e);
        } catch (IOException | RuntimeException fault) {
            letGo(whole.id);
            throw fault;
        }
    }

    /// @return the id for the archive, should it be one, when this server is to finish the upload
    private static Optional<UUID> claim(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    Instant now = Instant.now();
                    int claimed =
                            Upload.update(
                                    "finishingUntil = ?1, archiveId = coalesce(archiveId, ?2) where"
                                            + " id = ?3 and finishedAt is null and (finishingUntil is"
                                            + " null or finishingUntil < ?4)",
                                    now.plus(LEASE),
                                    UUID.randomUUID(),
                                    id,
                                    now);
                    return claimed == 1
                            ? Upload.<Upload>findByIdOptional(id).map(u -> u.archiveId)
                            : Optional.empty();
                });
    }

    private static void hold(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        Upload.update(
                                "finishingUntil = ?1 where id = ?2",
                                Instant.now().plus(LEASE),
                                id));
    }

    private static void letGo(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> Upload.update("finishingUntil = null where id = ?1", id));
    }

    private static void finished(UUID id, Taken taken) {
        QuarkusTransaction.requiringNew()
                .run(() -> {
                    Upload upload = Objects.requireNonNull(Upload.findById(id), "It was claimed");
                    upload.finishedAt = Instant.now();
                    upload.finishingUntil = null;
                    switch (taken) {
                        case Taken.AsDocument document -> {
                            upload.documentId = document.id();
                            upload.known = document.duplicate();
                            upload.archiveId = null;
                        }
                        case Taken.AsArchive archive -> upload.archiveId = archive.id();
                    }
                });
    }
}
