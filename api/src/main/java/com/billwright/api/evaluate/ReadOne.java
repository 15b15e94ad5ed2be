package com.billwright.api.evaluate;

import com.billwright.api.documents.PageFolder;
import com.billwright.api.documents.UnreadableText;
import com.billwright.api.reading.Attempts;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.ReadDocument;
import com.billwright.extraction.child.ReaderUnavailable;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/// Reads a document of the set as the reading worker would: pictures of its pages and all.
@ApplicationScoped
class ReadOne {

    private static final Logger LOG = Logger.getLogger(ReadOne.class);

    private final ReadDocument reader;

    ReadOne(DocumentReader reader) {
        this.reader = new ReadDocument(reader);
    }

    /// @throws IllegalStateException when nothing can be read on this machine
    ReadLine read(TruthLine line) {
        long began = System.nanoTime();
        if (line.ocr().isPresent()) {
            var words = GivenWords.read(line.ocr().get());
            var given = new DocumentRead.Readable(words, List.of(), Stated.nothing());
            return new ReadLine(line, Optional.of(given), "", System.nanoTime() - began);
        }
        String reason = UnreadableText.GAVE_UP;
        for (int attempt = 1; attempt <= Attempts.MOST; attempt++) {
            try {
                return line(line, once(line.file()), System.nanoTime() - began);
            } catch (ReaderUnavailable nobody) {
                throw new IllegalStateException("Nothing can be read at present", nobody);
            } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError fault) {
                LOG.warnf("Reading %s failed, attempt %d: %s", line.id(), attempt, fault);
                reason = Attempts.code(fault);
            }
        }
        return new ReadLine(line, Optional.empty(), reason, System.nanoTime() - began);
    }

    private static ReadLine line(TruthLine line, DocumentRead read, long nanos) {
        return switch (read) {
            case DocumentRead.Readable readable ->
                    new ReadLine(line, Optional.of(readable), "", nanos);
            case DocumentRead.Unreadable(var reason, var detail) -> {
                LOG.debugf("%s is unreadable: %s", line.id(), detail);
                yield new ReadLine(line, Optional.empty(), UnreadableText.code(reason), nanos);
            }
        };
    }

    private DocumentRead once(Path file) throws IOException {
        try (var images = new PageFolder(Files.createTempDirectory("billwright-pages"))) {
            return reader.read(file, Optional.of(images.path()));
        }
    }
}
