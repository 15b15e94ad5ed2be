package com.billwright.models.pages;

import com.billwright.extraction.generate.GeneratedPaper;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextRead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A generated paper as it was read.
record PracticePaper(DocumentType type, String layout, Locale locale, DocumentText text) {

    static PracticePaper read(GeneratedPaper paper, DocumentReader reader) {
        try {
            Path file = Files.createTempFile("practice", ".pdf");
            try {
                Files.write(file, paper.pdf());
                return switch (reader.read(file, Optional.empty())) {
                    case TextRead.Words words ->
                            new PracticePaper(
                                    paper.type(), paper.layout(), paper.locale(), words.text());
                    case TextRead.Unreadable unreadable ->
                            throw new IllegalStateException(
                                    "A generated paper cannot be read: " + unreadable);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file for a generated paper", e);
        }
    }

    PracticePaper with(DocumentText other) {
        return new PracticePaper(type, layout, locale, other);
    }
}
