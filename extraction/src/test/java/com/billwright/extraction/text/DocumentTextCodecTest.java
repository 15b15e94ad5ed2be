package com.billwright.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.text.DocumentTextCodec.NotDocumentText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DocumentTextCodecTest {

    @Test
    void words_come_back_as_they_went_with_boxes_to_a_20000th() {
        DocumentText text = someText(300);

        DocumentText back = DocumentTextCodec.decode(DocumentTextCodec.encode(text));

        assertThat(back.pages()).hasSize(2);
        TextPage page = text.pages().getFirst();
        TextPage backPage = back.pages().getFirst();
        assertThat(backPage.number()).isEqualTo(page.number());
        assertThat(backPage.reading()).isEqualTo(Reading.OCR);
        assertThat(backPage.widthPoints()).isCloseTo(page.widthPoints(), within(0.001));
        assertThat(backPage.words()).hasSameSizeAs(page.words());
        for (int i = 0; i < page.words().size(); i++) {
            Word word = page.words().get(i);
            Word same = backPage.words().get(i);
            assertThat(same.text()).isEqualTo(word.text());
            assertThat(same.box().x0()).isCloseTo(word.box().x0(), within(1 / 20000.0));
            assertThat(same.box().y1()).isCloseTo(word.box().y1(), within(1 / 20000.0));
            assertThat(same.confidence()).isCloseTo(word.confidence(), within(0.003));
            assertThat(same.fontSize()).isCloseTo(word.fontSize(), within(0.03));
        }
    }

    @Test
    void decoded_words_encode_to_the_same_bytes() {
        byte[] bytes = DocumentTextCodec.encode(someText(50));

        assertThat(DocumentTextCodec.encode(DocumentTextCodec.decode(bytes))).isEqualTo(bytes);
    }

    @Test
    void a_document_without_words_and_one_without_pages_can_be_kept() {
        DocumentText empty = new DocumentText(List.of());
        DocumentText blank =
                new DocumentText(List.of(new TextPage(1, 595, 842, Reading.OCR, List.of())));

        assertThat(DocumentTextCodec.decode(DocumentTextCodec.encode(empty))).isEqualTo(empty);
        assertThat(DocumentTextCodec.decode(DocumentTextCodec.encode(blank))).isEqualTo(blank);
    }

    @Test
    void a_page_of_200_words_takes_less_than_4_kilobytes() {
        assertThat(DocumentTextCodec.encode(someText(100)).length).isLessThan(4096);
    }

    @Test
    void damage_anywhere_is_noticed() {
        byte[] bytes = DocumentTextCodec.encode(someText(20));

        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            assertThatThrownBy(() -> DocumentTextCodec.decode(damaged))
                    .isInstanceOf(NotDocumentText.class);
            byte[] cut = Arrays.copyOf(bytes, i);
            assertThatThrownBy(() -> DocumentTextCodec.decode(cut))
                    .isInstanceOf(NotDocumentText.class);
        }
    }

    @Test
    void an_unknown_version_is_named() {
        byte[] bytes = DocumentTextCodec.encode(someText(1));
        bytes[3] = 9;

        assertThatThrownBy(() -> DocumentTextCodec.decode(bytes)).hasMessageContaining("version 9");
    }

    private static DocumentText someText(int wordsPerPage) {
        Random random = new Random(7);
        List<TextPage> pages = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < wordsPerPage; i++) {
                double x = random.nextInt(900) / 1000.0;
                double y = i / 4 * 4.0 / (wordsPerPage + 4);
                String text = i % 3 == 0 ? "Größe€" + i % 9 : "word" + random.nextInt(80);
                Box box = new Box(x, y, x + random.nextDouble() / 10, y + 0.0123456);
                words.add(new Word(text, box, random.nextInt(101) / 100.0, 9.5));
            }
            Reading reading = page == 1 ? Reading.OCR : Reading.DIGITAL;
            pages.add(new TextPage(page, 595.276, 841.89, reading, words));
        }
        return new DocumentText(pages);
    }
}
