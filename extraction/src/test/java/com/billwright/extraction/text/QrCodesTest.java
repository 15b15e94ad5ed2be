package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrCodesTest {

    private static final String PAYLOAD =
            "BCD\n002\n1\nSCT\n\nHarbour Ltd\nDE89370400440532013000\nEUR119.00";

    /// In points, from the page's lower left corner.
    private static final double LEFT = 300;

    private static final double BOTTOM = 120;
    private static final double SIZE = 90;

    private static final Box PLACE =
            new Box(
                    LEFT / 595.28,
                    1 - (BOTTOM + SIZE) / 841.89,
                    (LEFT + SIZE) / 595.28,
                    1 - BOTTOM / 841.89);

    @TempDir Path folder;

    @Test
    void a_code_on_a_digital_page_is_found_where_it_stands() throws IOException, WriterException {
        PdfSheet sheet = PdfSheet.pdf().invoice().page(content(code()));

        QrCode found = found(sheet.saveTo(folder.resolve("digital.pdf")));

        assertThat(found.page()).isEqualTo(2);
        assertThat(found.payload()).isEqualTo(PAYLOAD);
        assertThat(overlap(found.box(), PLACE)).isGreaterThan(0.8);
    }

    @Test
    void a_code_on_a_slanted_scan_is_found_where_the_level_page_shows_it()
            throws IOException, WriterException {
        Scans scans = Scans.of(PdfSheet.pdf().page(content(code())).document(), 1);

        QrCode found = found(scans.saveTo(folder.resolve("scan.pdf")));

        assertThat(found.payload()).isEqualTo(PAYLOAD);
        assertThat(overlap(found.box(), PLACE)).isGreaterThan(0.6);
    }

    private QrCode found(Path file) throws IOException {
        try (TextReader reader = new TextReader()) {
            return ((Words) reader.read(file, Optional.of(folder))).codes().getFirst();
        }
    }

    private static BitMatrix code() throws WriterException {
        return new QRCodeWriter()
                .encode(PAYLOAD, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    }

    private static PdfSheet.Drawing content(BitMatrix code) {
        return c -> {
            for (int i = 0; i < PdfSheet.INVOICE.size(); i++) {
                PdfSheet.write(c, 60, 780 - 24 * i, 11, PdfSheet.INVOICE.get(i));
            }
            draw(code, c);
        };
    }

    private static void draw(BitMatrix code, PDPageContentStream content) throws IOException {
        double module = SIZE / code.getWidth();
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                if (code.get(x, y)) {
                    content.addRect(
                            (float) (LEFT + x * module),
                            (float) (BOTTOM + SIZE - (y + 1) * module),
                            (float) module,
                            (float) module);
                }
            }
        }
        content.fill();
    }

    private static double overlap(Box a, Box b) {
        double width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        double both = Math.max(0, width) * Math.max(0, height);
        return both / (a.width() * a.height() + b.width() * b.height() - both);
    }
}
