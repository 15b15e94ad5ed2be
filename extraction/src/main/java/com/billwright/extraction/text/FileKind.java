package com.billwright.extraction.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// What a file is, told from its first bytes: its name and what its sender calls it prove nothing.
public enum FileKind {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TIFF("image/tiff"),
    XML("application/xml");

    /// How many of a file's first bytes [#of] wants: some senders put bytes before a PDF's header,
    /// which readers therefore look for in the first KB.
    public static final int HEAD = 1024;

    private static final String PDF_HEADER = "%PDF-";
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";
    private static final String UTF_16_LITTLE = "\u00FF\u00FE<\0";
    private static final String UTF_16_BIG = "\u00FE\u00FF\0<";

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /// @param head the file's first [#HEAD] bytes, or all of them where it has fewer
    /// @return empty when it is none of the kinds that are read
    public static Optional<FileKind> of(byte[] head) {
        byte[] first = head.length > HEAD ? Arrays.copyOf(head, HEAD) : head;
        String start = new String(first, StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of(PNG);
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of(JPEG);
        }
        if (start.startsWith("II*\0") || start.startsWith("MM\0*")) {
            return Optional.of(TIFF);
        }
        if (start.contains(PDF_HEADER)) {
            return Optional.of(PDF);
        }
        return xml(start) ? Optional.of(XML) : Optional.empty();
    }

    /// An XML declaration, or an element or comment at once, as invoices are written; HTML begins
    /// with `<` too.
    private static boolean xml(String start) {
        if (start.startsWith(UTF_16_LITTLE) || start.startsWith(UTF_16_BIG)) {
            return true;
        }
        String marked =
                start.startsWith(BYTE_ORDER_MARK)
                        ? start.substring(BYTE_ORDER_MARK.length())
                        : start;
        String text = marked.stripLeading();
        if (text.startsWith("<?xml")) {
            return true;
        }
        boolean element =
                text.length() > 1
                        && text.charAt(0) == '<'
                        && (Character.isLetter(text.charAt(1)) || text.startsWith("<!--"));
        return element && !text.regionMatches(true, 0, "<html", 0, 5);
    }
}
