package com.billwright.api.reading;

import com.billwright.api.documents.DocumentStore;
import com.billwright.api.documents.PageFolder;
import com.billwright.api.documents.StoreKey;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.ReadDocument;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.PageImage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a document's file and keeps the images of its pages, made once, in the document store.
@ApplicationScoped
class ReadFile {

    private final DocumentStore store;
    private final ReadDocument reader;

    ReadFile(DocumentStore store, DocumentReader reader) {
        this.store = store;
        this.reader = new ReadDocument(reader);
    }

    /// A page's image in the store.
    record StoredImage(StoreKey key, String mediaType, int width, int height) {}

    /// @param images one for each page
    record Stored(DocumentRead read, List<StoredImage> images) {}

    Stored read(BeginReading.Begun document) throws IOException {
        try (var folder = new PageFolder(store.incomingFolder());
                var file = store.local(document.key())) {
            var read = reader.read(file.path(), Optional.of(folder.path()));
            List<StoredImage> images = new ArrayList<>();
            if (read instanceof DocumentRead.Readable readable) {
                for (PageImage image : readable.images()) {
                    images.add(keep(document, image));
                }
            }
            return new Stored(read, images);
        }
    }

    private StoredImage keep(BeginReading.Begun document, PageImage image) throws IOException {
        String ending = image.mediaType().equals("image/png") ? "png" : "jpg";
        StoreKey key =
                StoreKey.pageImage(document.tenantId(), document.sha256(), image.page(), ending);
        store.keep(key, image.file());
        return new StoredImage(key, image.mediaType(), image.width(), image.height());
    }
}
