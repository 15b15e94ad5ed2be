package com.billwright.api.reading;

import com.billwright.api.documents.DocumentStore;
import com.billwright.api.documents.StoreKey;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.TextRead;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/// Reads a document's file and keeps the images of its pages, made once, in the document store.
@ApplicationScoped
class ReadFile {

    private final DocumentStore store;
    private final DocumentReader reader;

    ReadFile(DocumentStore store, DocumentReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /// A page's image in the store.
    record StoredImage(StoreKey key, String mediaType, int width, int height) {}

    /// @param images one for each page
    record Stored(TextRead text, List<StoredImage> images) {}

    Stored read(BeginReading.Begun document) throws IOException {
        try (var file = store.local(document.key())) {
            var read = reader.read(file.path());
            List<StoredImage> images = new ArrayList<>();
            for (PageImage image : read.images()) {
                images.add(keep(document, images.size() + 1, image));
            }
            return new Stored(read.text(), images);
        }
    }

    private StoredImage keep(BeginReading.Begun document, int page, PageImage image)
            throws IOException {
        String ending = image.mediaType().equals("image/png") ? "png" : "jpg";
        StoreKey key = StoreKey.pageImage(document.tenantId(), document.sha256(), page, ending);
        var incoming = store.incoming();
        try {
            Files.write(incoming, image.bytes());
            store.keep(key, incoming);
        } finally {
            Files.deleteIfExists(incoming);
        }
        return new StoredImage(key, image.mediaType(), image.width(), image.height());
    }
}
