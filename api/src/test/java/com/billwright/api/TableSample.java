package com.billwright.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// A bill whose table has titles in a language that no reader of titles was taught.
final class TableSample {

    private TableSample() {}

    static byte[] of(String number, String article, String amount) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                out.setFont(new PDType1Font(FontName.HELVETICA), 10);
                write(out, 60, 780, "Pohjolan Putki ja Lamput Oy");
                write(out, 60, 764, "Satamakatu Helsinki");
                write(out, 60, 720, "Lasku");
                write(out, 140, 720, number);
                write(out, 60, 640, "Nimike");
                write(out, 300, 640, "Huomautus");
                write(out, 480, 640, "Veroton");
                write(out, 60, 615, article);
                write(out, 480, 615, amount);
                write(out, 60, 400, "Kiitos tilauksesta ja tervetuloa uudelleen");
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream out, float x, float y, String text)
            throws IOException {
        out.beginText();
        out.newLineAtOffset(x, y);
        out.showText(text);
        out.endText();
    }
}
