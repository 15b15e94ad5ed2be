package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.TextRead.Words;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HybridPageTest {

    private static final TextReader READER = new TextReader();

    @TempDir Path folder;

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void a_scanned_bill_below_a_digital_letterhead_is_recognised_and_the_letterhead_is_not()
            throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject bill = sheet.invoiceScanned();
        sheet.page(c -> {
            PdfSheet.write(c, 60, 800, 14, "Larkfield Property Management received this bill on");
            PdfSheet.write(c, 60, 780, 9, "3 April 2026 and files it under number 88-1204 with");
            PdfSheet.write(c, 60, 765, 9, "all other bills of the same quarter for its auditors.");
            c.drawImage(bill, 0, -100, 595, 842);
        });

        TextPage page = read(sheet);

        assertThat(page.reading()).isEqualTo(Reading.MIXED);
        List<String> words = page.words().stream().map(Word::text).toList();
        assertThat(words).contains("Harbour", "324.30", "Larkfield", "88-1204");
        assertThat(words.stream().filter("auditors."::equals)).hasSize(1);
        assertThat(words.indexOf("auditors.")).isLessThan(words.indexOf("Harbour"));
    }

    @Test
    void a_logo_is_not_worth_recognising() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject logo = sheet.invoiceScanned();
        sheet.page(c -> {
            c.drawImage(logo, 400, 740, 80, 80);
            PdfSheet.write(c, 60, 700, 11, "Invoice 4711 of Harbour Plumbing Supplies");
        });

        assertThat(read(sheet).reading()).isEqualTo(Reading.DIGITAL);
    }

    @Test
    void poor_recognition_hidden_over_a_scan_is_done_again() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject scan = sheet.invoiceScanned();
        sheet.page(c -> {
            c.drawImage(scan, 0, 0, 595, 842);
            hidden(c, 780, "H~rb{u| Pl|mb!^g S~ppl^|s Ltd{ ]nv^~ce n|mb~r ^N~V2|{4 {~d^ted");
            hidden(c, 680, "Q|^~nt{ty D~^scr]pt{|n Un|t pr{^ce Am~|nt R~pl^|cement b~|ler v^|lve");
            hidden(
                    c,
                    580,
                    "S{|bt^~tal V^|T ~t 2^|% T~t|al d^|e Pl^|{se p{|y w~th^|n th^|rty d|{^ys");
        });

        TextPage page = read(sheet);

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30");
    }

    @Test
    void good_recognition_hidden_over_a_scan_is_kept() throws IOException {
        PdfSheet sheet = PdfSheet.pdf();
        PDImageXObject scan = sheet.invoiceScanned();
        sheet.page(c -> {
            c.drawImage(scan, 0, 0, 595, 842);
            for (int i = 0; i < PdfSheet.INVOICE.size(); i++) {
                hidden(c, 780 - 24 * i, PdfSheet.INVOICE.get(i));
            }
        });

        assertThat(read(sheet).reading()).isEqualTo(Reading.DIGITAL);
    }

    @Test
    void a_broken_page_costs_that_page_and_has_a_blank_picture() throws IOException {
        PdfSheet sheet = PdfSheet.pdf().invoice();
        sheet.page(c -> {
            for (int i = 0; i < 400; i++) {
                PdfSheet.write(c, 100, 100, 10, "again");
            }
        });
        ReadingLimits few =
                new ReadingLimits(
                        1_000_000,
                        200,
                        4_000_000,
                        1500,
                        1 << 24,
                        java.time.Duration.ofSeconds(20),
                        java.time.Duration.ofSeconds(60));

        Words read =
                (Words)
                        new TextReader(few, Optional.empty())
                                .read(
                                        sheet.saveTo(folder.resolve("half.pdf")),
                                        Optional.of(folder));

        assertThat(read.text().pages())
                .extracting(TextPage::reading)
                .containsExactly(Reading.DIGITAL, Reading.NONE);
        assertThat(read.images()).hasSize(2);
        assertThat(read.images().get(1).width()).isEqualTo(read.images().get(0).width());
    }

    @Test
    void letters_drawn_as_outlines_are_recognised() throws IOException {
        PDType1Font font = (PDType1Font) PdfSheet.font();
        double em = font.getFontBoxFont().getFontMatrix().get(0).doubleValue();
        PdfSheet sheet = PdfSheet.pdf();
        sheet.page(c -> {
            float y = 780;
            for (String line : PdfSheet.INVOICE) {
                float x = 60;
                for (char letter : line.toCharArray()) {
                    outline(c, font.getPath(font.getEncoding().getName(letter)), em, x, y);
                    x += font.getWidth(letter) * 0.011f;
                }
                y -= 24;
            }
        });

        TextPage page = read(sheet);

        assertThat(page.reading()).isEqualTo(Reading.OCR);
        assertThat(page.words()).extracting(Word::text).contains("Harbour", "324.30", "boiler");
    }

    private static void outline(
            PDPageContentStream content, GeneralPath letter, double em, float x, float y)
            throws IOException {
        float[] p = new float[6];
        AffineTransform place = new AffineTransform(11 * em, 0, 0, 11 * em, x, y);
        for (PathIterator i = letter.getPathIterator(place); !i.isDone(); i.next()) {
            switch (i.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> content.curveTo1(p[0], p[1], p[2], p[3]);
                case PathIterator.SEG_CUBICTO ->
                        content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                default -> content.closePath();
            }
        }
        content.fill();
    }

    private static void hidden(PDPageContentStream content, int y, String line) throws IOException {
        content.beginText();
        content.setFont(PdfSheet.font(), 8);
        content.setRenderingMode(RenderingMode.NEITHER);
        content.newLineAtOffset(60, y);
        content.showText(line);
        content.endText();
    }

    private TextPage read(PdfSheet sheet) throws IOException {
        return ((Words) READER.read(sheet.saveTo(folder.resolve("a.pdf"))))
                .text()
                .pages()
                .getFirst();
    }
}
