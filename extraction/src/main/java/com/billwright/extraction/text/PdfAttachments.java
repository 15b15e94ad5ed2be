package com.billwright.extraction.text;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Takes the files out of a PDF that may be an e-invoice's XML: those in its tree of embedded files
/// and those that are associated with the document.
final class PdfAttachments {

    /// In bytes, unpacked. The longest invoices known have a tenth of it.
    static final int LARGEST = 10 << 20;

    private static final int MOST = 4;
    private static final int MOST_LOOKED_AT = 16;
    private static final int DEEPEST = 16;
    private static final int LONGEST_NAME = 200;

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName EMBEDDED_FILES = COSName.EMBEDDED_FILES;
    private static final COSName UNICODE_NAME = COSName.getPDFName("UF");

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Attachment> found = new ArrayList<>();
    private final ReadingLimits limits;
    private int lookedAt;

    private PdfAttachments(ReadingLimits limits) {
        this.limits = limits;
    }

    /// What is damaged or too large is left out.
    static List<Attachment> of(PDDocument document, ReadingLimits standard) {
        ReadingLimits limits =
                new ReadingLimits(
                        standard.bytes(),
                        1,
                        1,
                        1,
                        LARGEST,
                        Duration.ofSeconds(2),
                        standard.wasted());
        PdfAttachments attachments = new PdfAttachments(limits);
        try {
            GuardedFilter.within(
                    new PageBudget(limits),
                    () -> {
                        attachments.collect(document.getDocumentCatalog().getCOSObject());
                        return true;
                    });
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // whatever was found before
        }
        return attachments.found;
    }

    private void collect(COSDictionary catalog) {
        COSArray associated = catalog.getCOSArray(ASSOCIATED);
        for (int i = 0; associated != null && i < associated.size() && !enough(); i++) {
            if (associated.getObject(i) instanceof COSDictionary file) {
                add(file);
            }
        }
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        COSDictionary tree = names == null ? null : names.getCOSDictionary(EMBEDDED_FILES);
        if (tree != null) {
            walk(tree, 0);
        }
    }

    private void walk(COSDictionary node, int depth) {
        if (depth > DEEPEST || !seen.add(node)) {
            return;
        }
        COSArray names = node.getCOSArray(COSName.NAMES);
        for (int i = 1; names != null && i < names.size() && !enough(); i += 2) {
            if (names.getObject(i) instanceof COSDictionary file) {
                add(file);
            }
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size() && !enough(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                walk(kid, depth + 1);
            }
        }
    }

    private boolean enough() {
        return found.size() >= MOST || lookedAt >= MOST_LOOKED_AT;
    }

    private void add(COSDictionary file) {
        COSDictionary streams = file.getCOSDictionary(COSName.EF);
        if (streams == null || !seen.add(streams)) {
            return;
        }
        COSStream stream =
                Optional.ofNullable(streams.getCOSStream(COSName.F))
                        .orElseGet(() -> streams.getCOSStream(UNICODE_NAME));
        if (stream == null || !seen.add(stream)) {
            return;
        }
        lookedAt++;
        byte[] bytes = unpacked(stream);
        if (FileKind.of(bytes).filter(kind -> kind == FileKind.XML).isPresent()) {
            found.add(new Attachment(name(file), bytes));
        }
    }

    private static String name(COSDictionary file) {
        String name =
                Optional.ofNullable(file.getString(UNICODE_NAME))
                        .or(() -> Optional.ofNullable(file.getString(COSName.F)))
                        .orElse("");
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /// No bytes where they are damaged or too many.
    private byte[] unpacked(COSStream stream) {
        try {
            return GuardedFilter.within(
                    new PageBudget(limits),
                    () -> {
                        try (InputStream in = stream.createInputStream()) {
                            byte[] bytes = in.readNBytes(LARGEST + 1);
                            return bytes.length > LARGEST ? new byte[0] : bytes;
                        }
                    });
        } catch (IOException | RuntimeException e) {
            return new byte[0];
        }
    }
}
