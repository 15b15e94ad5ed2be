package com.billwright.extraction.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// A PDF written byte by byte, as no library would.
final class RawPdf {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<Integer, Integer> offsets = new TreeMap<>();

    RawPdf() {
        text("%PDF-1.7\n");
    }

    /// With a catalog and a page that shows "Invoice 4711".
    static RawPdf invoice() {
        String show = "BT /F 12 Tf 60 700 Td (Invoice 4711) Tj ET";
        return new RawPdf()
                .object(1, "<</Type/Catalog/Pages 2 0 R>>")
                .object(2, "<</Type/Pages/Kids[3 0 R]/Count 1>>")
                .object(3, page(2, "/Contents 4 0 R"))
                .object(4, "<</Length " + show.length() + ">>stream\n" + show + "\nendstream");
    }

    static String page(int parent, String more) {
        return "<</Type/Page/Parent "
                + parent
                + " 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F<</Type/Font/Subtype/Type1"
                + "/BaseFont/Helvetica>>>>>>"
                + more
                + ">>";
    }

    RawPdf object(int number, String body) {
        offsets.put(number, out.size());
        return text(number + " 0 obj\n" + body + "\nendobj\n");
    }

    RawPdf stream(int number, String dictionary, byte[] packed) {
        offsets.put(number, out.size());
        text(number + " 0 obj\n<<" + dictionary + "/Length " + packed.length + ">>stream\n");
        out.writeBytes(packed);
        return text("\nendstream\nendobj\n");
    }

    RawPdf text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    int size() {
        return out.size();
    }

    int offset(int object) {
        return Objects.requireNonNull(offsets.get(object));
    }

    /// @param more of the trailer
    RawPdf table(String more) {
        int table = out.size();
        text("xref\n0 1\n0000000000 65535 f \n");
        offsets.forEach((number, offset) ->
                text(number + " 1\n" + String.format("%010d 00000 n \n", offset)));
        text("trailer\n<</Root 1 0 R/Size " + (offsets.size() + 1) + more + ">>\n");
        return startingAt(table);
    }

    RawPdf startingAt(int table) {
        return text("startxref\n" + table + "\n%%EOF\n");
    }

    Path saveTo(Path file) throws IOException {
        return Files.write(file, out.toByteArray());
    }
}
