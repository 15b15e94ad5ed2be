package com.billwright.api.uploads;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.DocumentView;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.UUID;

/// What an upload became.
sealed interface Taken {

    /// @param duplicate whether its bytes were here before
    record AsDocument(UUID id, boolean duplicate) implements Taken {}

    record AsArchive(UUID id) implements Taken {}

    /// Whether it brought anything that was not here before.
    default boolean isNew() {
        return switch (this) {
            case AsDocument document -> !document.duplicate();
            case AsArchive archive ->
                    QuarkusTransaction.requiringNew()
                            .call(() ->
                                    ArchiveFile.count(
                                                    "archiveId = ?1 and documentId is not null and"
                                                            + " not known",
                                                    archive.id())
                                            > 0);
        };
    }

    /// As the API shows it: a [DocumentView] or an [ArchiveView].
    default Object view() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        switch (this) {
                            case AsDocument(UUID id, boolean duplicate) ->
                                    DocumentView.of(Document.<Document>findById(id), duplicate);
                            case AsArchive(UUID id) ->
                                    ArchiveView.of(Archive.<Archive>findById(id));
                        });
    }
}
