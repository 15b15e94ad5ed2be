package com.billwright.api.evaluate;

import com.billwright.api.documents.UnreadableText;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.ReadDocument;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/// Reads a document of the set as the reading worker would: pictures of its pages and all.
@ApplicationScoped
class ReadOne {

    private static final Logger LOG = Logger.getLogger(ReadOne.class);
    private static final int ATTEMPTS = 3;

    private final ReadDocument reader;

    ReadOne(DocumentReader reader) {
        this.reader = new ReadDocument(reader);
    }

    ReadLine read(TruthLine line) {
        long began = System.nanoTime();
        DocumentRead read =
                line.ocr().isPresent() ? given(line.ocr().get()) : attempts(line).orElse(null);
        long nanos = System.nanoTime() - began;
        return switch (read) {
            case DocumentRead.Readable readable ->
                    new ReadLine(line, Optional.of(readable), "", nanos);
            case DocumentRead.Unreadable(var reason, var detail) -> {
                LOG.debugf("%s is unreadable: %s", line.id(), detail);
                yield new ReadLine(line, Optional.empty(), UnreadableText.code(reason), nanos);
            }
            case null -> new ReadLine(line, Optional.empty(), UnreadableText.GAVE_UP, nanos);
        };
    }

    private static DocumentRead given(Path words) {
        return new DocumentRead.Readable(GivenWords.read(words), List.of(), Stated.nothing());
    }

    /// Empty when it took the reader down each time.
    private Optional<DocumentRead> attempts(TruthLine line) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return Optional.of(once(line.file()));
            } catch (IOException | RuntimeException | LinkageError | OutOfMemoryError fault) {
                LOG.warnf("Reading %s failed, attempt %d: %s", line.id(), attempt, fault);
            }
        }
        return Optional.empty();
    }

    private DocumentRead once(Path file) throws IOException {
        Path images = Files.createTempDirectory("billwright-pages");
        try {
            return reader.read(file, Optional.of(images));
        } finally {
            delete(images);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
