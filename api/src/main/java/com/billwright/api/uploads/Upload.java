package com.billwright.api.uploads;

import com.billwright.api.documents.UnfinishedFiles;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/// An upload that comes in pieces. How much of it arrived, the store says ([UnfinishedFiles]): the
/// bytes themselves are the only count that cannot lag behind them.
@Entity
@Table(name = "upload")
class Upload extends PanacheEntityBase {

    /// Made by the client, so that asking twice begins one upload.
    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    public String name;

    /// In bytes, once it is whole.
    public long size;

    /// When the file was last changed where it comes from; null when the client did not say.
    @Column(name = "last_change")
    public @Nullable Instant lastChange;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "started_by")
    public String startedBy;

    /// Until then a server makes documents of it, or has died over it.
    @Column(name = "finishing_until")
    public @Nullable Instant finishingUntil;

    /// Null as long as it is not a document or an archive.
    @Column(name = "finished_at")
    public @Nullable Instant finishedAt;

    @Column(name = "document_id")
    public @Nullable UUID documentId;

    /// Whether its bytes were here before.
    public boolean known;

    /// Given when unpacking begins.
    @Column(name = "archive_id")
    public @Nullable UUID archiveId;

    /// One that this person began.
    static Optional<Upload> of(UUID id, String username) {
        return find("id = ?1 and startedBy = ?2", id, username).firstResultOptional();
    }

    static List<Upload> unfinished(String username) {
        return find("startedBy = ?1 and finishedAt is null order by startedAt, id", username)
                .page(0, MOST_LISTED)
                .list();
    }

    private static final int MOST_LISTED = 1000;

    UnfinishedFiles.Key key() {
        return new UnfinishedFiles.Key(tenantId, id);
    }

    Optional<Taken> taken() {
        if (finishedAt == null) {
            return Optional.empty();
        }
        return Optional.of(
                documentId != null
                        ? new Taken.AsDocument(documentId, known)
                        : new Taken.AsArchive(archiveId));
    }
}
