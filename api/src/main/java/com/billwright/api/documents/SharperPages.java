package com.billwright.api.documents;

import com.billwright.api.problems.Problem;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.FileKind;
import com.billwright.extraction.text.PageImage;
import com.billwright.extraction.text.Reading;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Images of pages that are finer than those made when a document is read, for large screens and for
/// who looks closely: drawn when somebody first asks, then kept.
@ApplicationScoped
public class SharperPages {

    /// In dots per inch: a large screen's width, and twice as close.
    private static final List<Integer> FINER = List.of(300, 450);

    private static final int POINTS_PER_INCH = 72;

    /// Readers are there to read; who looks at pages takes no more than these from them.
    private static final int AT_ONCE = 2;

    private static final int PATIENCE_SECONDS = 20;

    private final DocumentStore store;
    private final DocumentReader reader;
    private final Semaphore drawing = new Semaphore(AT_ONCE);

    SharperPages(DocumentStore store, DocumentReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /// @param type its media type
    record Image(DocumentStore.Kept kept, String type) {}

    /// In dots per inch, ascending: of the image that is there, and those that can be drawn. What was
    /// recognised was levelled first, and is not drawn again.
    public static List<Integer> resolutions(Page page, Document document) {
        int kept = (int) Math.round(page.imageWidth * POINTS_PER_INCH / Math.max(1, page.width));
        boolean drawn =
                document.fileKind() == FileKind.PDF
                        && (page.reading == Reading.DIGITAL || page.reading == Reading.MIXED);
        return Stream.concat(Stream.of(kept), FINER.stream().filter(finer -> drawn && finer > kept))
                .toList();
    }

    /// @throws com.billwright.api.problems.ProblemException when it cannot be had in that resolution
    Image image(Page page, Document document, int dotsPerInch) throws IOException {
        List<Integer> finer = resolutions(page, document);
        if (!finer.subList(1, finer.size()).contains(dotsPerInch)) {
            throw Problem.notFound().exception();
        }
        Optional<Image> known = kept(document, page, dotsPerInch);
        return known.isPresent() ? known.get() : inTurn(document, page, dotsPerInch);
    }

    private Image inTurn(Document document, Page page, int dotsPerInch) throws IOException {
        try {
            if (!drawing.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.of(
                                503, "busy", "Too many pages are being drawn", "Ask again shortly.")
                        .exception();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        try {
            // Somebody else may have asked for it meanwhile.
            Optional<Image> known = kept(document, page, dotsPerInch);
            return known.isPresent() ? known.get() : draw(document, page, dotsPerInch);
        } finally {
            drawing.release();
        }
    }

    private Image draw(Document document, Page page, int dotsPerInch) throws IOException {
        try (var folder = new PageFolder(store.incomingFolder());
                var file = store.local(document.key())) {
            PageImage drawn =
                    reader.draw(file.path(), page.number, dotsPerInch, folder.path())
                            .orElseThrow(() -> Problem.notFound().exception());
            Type type =
                    Type.ALL.stream()
                            .filter(t -> t.media().equals(drawn.mediaType()))
                            .findFirst()
                            .orElseThrow();
            store.keep(key(document, page, dotsPerInch, type), drawn.file());
        }
        return kept(document, page, dotsPerInch).orElseThrow();
    }

    private Optional<Image> kept(Document document, Page page, int dotsPerInch) throws IOException {
        for (Type type : Type.ALL) {
            try {
                var kept = store.open(key(document, page, dotsPerInch, type));
                return Optional.of(new Image(kept, type.media()));
            } catch (NoSuchFileException none) {
                continue;
            }
        }
        return Optional.empty();
    }

    private record Type(String media, String ending) {
        static final List<Type> ALL =
                List.of(new Type("image/png", "png"), new Type("image/jpeg", "jpg"));
    }

    private static StoreKey key(Document document, Page page, int dotsPerInch, Type type) {
        return StoreKey.pageImage(
                document.tenantId, document.sha256, page.number, dotsPerInch, type.ending());
    }
}
