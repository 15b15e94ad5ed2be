package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.text.TextRead.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitalTextTest {

    @TempDir Path folder;

    private final TextReader reader = new TextReader();

    @Test
    void a_word_stands_where_it_was_drawn_and_is_as_large() throws IOException {
        TextPage page =
                onlyPage(PdfSheet.pdf().page(c -> PdfSheet.write(c, 100, 700, 12, "Total 119.00")));

        assertThat(page.reading()).isEqualTo(Reading.DIGITAL);
        assertThat(page.widthPoints()).isCloseTo(595.28, within(0.1));
        assertThat(page.words()).extracting(Word::text).containsExactly("Total", "119.00");
        Word total = page.words().getFirst();
        float width = PdfSheet.font().getStringWidth("Total") / 1000 * 12;
        assertThat(total.fontSize()).isCloseTo(12, within(0.01));
        assertThat(total.confidence()).isEqualTo(1);
        assertThat(total.box().x0() * 595.28).isCloseTo(100, within(0.2));
        assertThat(total.box().x1() * 595.28).isCloseTo(100 + width, within(0.2));
        assertThat((1 - total.box().y0()) * 841.89).isBetween(700 + 8.0, 700 + 10.0);
        assertThat((1 - total.box().y1()) * 841.89).isBetween(700 - 3.0, 700.0);
    }

    @Test
    void lines_are_read_from_top_to_bottom_and_columns_are_parted() throws IOException {
        TextPage page =
                onlyPage(
                        PdfSheet.pdf()
                                .page(c -> {
                                    PdfSheet.write(c, 400, 500, 10, "right");
                                    PdfSheet.write(c, 60, 480, 10, "lower");
                                    PdfSheet.write(c, 60, 500, 10, "left");
                                    PdfSheet.write(c, 428, 500, 10, "gap");
                                }));

        assertThat(page.words())
                .extracting(Word::text)
                .containsExactly("left", "right", "gap", "lower");
    }

    @ParameterizedTest
    @CsvSource({"0, 100, 141.89", "90, 700, 100", "180, 495.28, 700", "270, 141.89, 495.28"})
    void a_turned_page_gives_boxes_as_displayed(int rotation, double x, double y)
            throws IOException {
        PDPage turned = new PDPage(PDRectangle.A4);
        turned.setRotation(rotation);

        TextPage page =
                onlyPage(PdfSheet.pdf().page(turned, c -> PdfSheet.write(c, 100, 700, 12, "A")));

        boolean lying = rotation % 180 == 90;
        assertThat(page.widthPoints()).isCloseTo(lying ? 841.89 : 595.28, within(0.1));
        Box box = page.words().getFirst().box();
        assertThat(box.centreX() * page.widthPoints()).isCloseTo(x, within(9.0));
        assertThat(box.centreY() * page.heightPoints()).isCloseTo(y, within(9.0));
    }

    @Test
    void a_cropped_page_is_measured_from_its_crop_box_and_hides_what_is_outside()
            throws IOException {
        PDPage cropped = new PDPage(PDRectangle.A4);
        cropped.setCropBox(new PDRectangle(50, 400, 300, 400));

        TextPage page =
                onlyPage(
                        PdfSheet.pdf()
                                .page(
                                        cropped,
                                        c -> {
                                            PdfSheet.write(c, 80, 700, 10, "shown");
                                            PdfSheet.write(c, 80, 300, 10, "hidden");
                                        }));

        assertThat(page.words()).extracting(Word::text).containsExactly("shown");
        assertThat(page.words().getFirst().box().x0()).isCloseTo(0.1, within(0.001));
        assertThat(page.words().getFirst().box().centreY()).isCloseTo(0.245, within(0.01));
        assertThat(page.heightPoints()).isEqualTo(400);
    }

    @Test
    void pages_are_numbered_from_one() throws IOException {
        DocumentText text = read(PdfSheet.pdf().invoice().invoice());

        assertThat(text.pages()).extracting(TextPage::number).containsExactly(1, 2);
        List<String> words = text.pages().getLast().words().stream().map(Word::text).toList();
        assertThat(words).containsExactly(String.join(" ", PdfSheet.INVOICE).split(" "));
    }

    @Test
    void ligatures_are_letters_and_soft_hyphens_are_gone() {
        assertThat(Glyph.readable("\uFB01nal")).isEqualTo("final");
        assertThat(Glyph.readable("to\u00ADtal")).isEqualTo("total");
    }

    @Test
    void a_stamp_that_is_an_annotation_is_read() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        PdfSheet sheet = PdfSheet.pdf().page(page, c -> PdfSheet.write(c, 100, 700, 12, "Invoice"));
        page.getAnnotations().add(stamp(sheet, "PAID"));

        assertThat(onlyPage(sheet).words())
                .extracting(Word::text)
                .containsExactly("Invoice", "PAID");
    }

    private static PDAnnotation stamp(PdfSheet sheet, String text) throws IOException {
        PDAppearanceStream look = new PDAppearanceStream(sheet.document());
        look.setResources(new PDResources());
        look.setBBox(new PDRectangle(100, 30));
        try (PDPageContentStream content = new PDPageContentStream(sheet.document(), look)) {
            PdfSheet.write(content, 10, 10, 12, text);
        }
        PDAppearanceDictionary looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(look);
        PDAnnotation stamp = new PDAnnotationRubberStamp();
        stamp.setRectangle(new PDRectangle(300, 300, 100, 30));
        stamp.setAppearance(looks);
        return stamp;
    }

    private TextPage onlyPage(PdfSheet sheet) throws IOException {
        return read(sheet).pages().getFirst();
    }

    private DocumentText read(PdfSheet sheet) throws IOException {
        return ((Words) reader.read(sheet.saveTo(folder.resolve("a.pdf")))).text();
    }
}
