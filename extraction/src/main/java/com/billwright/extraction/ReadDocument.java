package com.billwright.extraction;

import com.billwright.extraction.einvoice.DrawInvoice;
import com.billwright.extraction.einvoice.EInvoice;
import com.billwright.extraction.einvoice.StatedInDocument;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.DocumentReader;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.UnreadableReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file of any kind in; its words, its pages' pictures, and what it states for machines out.
public final class ReadDocument {

    private final DocumentReader reader;

    public ReadDocument(DocumentReader reader) {
        this.reader = reader;
    }

    /// @param images an existing folder for the pages' pictures; empty when nobody will look at them
    /// @throws IOException when the file cannot be got at, or the reader went down over it: worth
    ///     another attempt
    public DocumentRead read(Path file, Optional<Path> images) throws IOException {
        return switch (reader.read(file, images)) {
            case TextRead.Words words when words.text().pages().isEmpty() ->
                    xml(words.attachments(), images);
            case TextRead.Words words -> readable(words, StatedInDocument.of(words));
            case TextRead.Unreadable(var reason, var detail) ->
                    new DocumentRead.Unreadable(reason, detail);
        };
    }

    /// An XML file has no pages: they are drawn and read like any other.
    private DocumentRead xml(List<Attachment> file, Optional<Path> images) throws IOException {
        Optional<Stated> stated =
                file.stream().flatMap(a -> EInvoice.read(a.bytes()).stream()).findFirst();
        if (stated.isEmpty()) {
            return new DocumentRead.Unreadable(
                    UnreadableReason.XML_NOT_AN_INVOICE, "neither CII nor UBL");
        }
        Path pdf = Files.createTempFile("billwright-drawn", ".pdf");
        try {
            DrawInvoice.draw(stated.get(), pdf);
            return switch (reader.read(pdf, images)) {
                case TextRead.Words words -> readable(words, stated.get());
                case TextRead.Unreadable(var reason, var detail) ->
                        new DocumentRead.Unreadable(reason, "the drawn page: " + detail);
            };
        } finally {
            Files.delete(pdf);
        }
    }

    private static DocumentRead readable(TextRead.Words words, Stated stated) {
        return new DocumentRead.Readable(words.text(), words.images(), stated);
    }
}
