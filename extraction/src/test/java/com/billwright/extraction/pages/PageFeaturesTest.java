package com.billwright.extraction.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageFeaturesTest {

    @Test
    void titles_are_known_in_three_languages_and_with_their_letters_set_apart() {
        assertThat(title("Gutschrift")).contains("Gutschrift");
        assertThat(title("FACTURE N° 4711")).contains("FACTURE");
        assertThat(title("R E C H N U N G")).contains("R E C H N U N G");
        assertThat(title("Statement of Account")).contains("Statement of Account");
    }

    @Test
    void the_label_of_a_value_is_no_title() {
        assertThat(title("Bestellung:")).contains("no title");
        assertThat(title("Contract #")).contains("no title");
    }

    @Test
    void another_number_and_a_first_page_speak_for_a_start() {
        var sight =
                start(
                        page(1, "Invoice No. 4711-01", "Page 1 of 1"),
                        page(2, "Invoice No. 4711-02", "Page 1 of 2"));
        assertThat(sight.because())
                .contains(
                        "Another number than on the pages before: 471102",
                        "It says that it is page 1 of 2");
    }

    @Test
    void the_same_number_and_a_later_page_speak_against_one() {
        var sight =
                start(
                        page(1, "Rechnungsnummer: 4711-01", "Seite 1 von 2"),
                        page(2, "Rechnungsnummer: 4711-01", "Seite 2 von 2", "Übertrag 100,00"));
        assertThat(sight.because())
                .contains(
                        "The same number as on the pages before",
                        "It says that it is page 2 of 2",
                        "It goes on with what the page before began");
    }

    @Test
    void pages_of_one_layout_with_other_signs_are_other_pages() {
        var bill = PageFeatures.type(new DocumentText(List.of(page(1, "Invoice", "Ace Ltd"))));
        var credit =
                PageFeatures.type(new DocumentText(List.of(page(1, "Credit Note", "Ace Ltd"))));
        assertThat(bill.similarity(bill.signs(), bill.signature())).isEqualTo(1);
        assertThat(bill.similarity(credit.signs(), credit.signature())).isZero();
    }

    @Test
    void a_base_learns_no_words() {
        var features =
                PageFeatures.type(new DocumentText(List.of(page(1, "Invoice", "Ace Plumbing Ltd"))))
                        .features();
        assertThat(Arrays.stream(features.ids())).anyMatch(id -> id >= PageFeatures.OWN_IDS);
        assertThat(Arrays.stream(PageFeatures.shared(features).ids()))
                .isNotEmpty()
                .allMatch(id -> id < PageFeatures.OWN_IDS);
    }

    @Test
    void a_document_without_words_has_a_sight_too() {
        assertThat(PageFeatures.type(new DocumentText(List.of(page(1)))).because())
                .containsExactly("There are no words on it");
        assertThat(PageFeatures.starts(new DocumentText(List.of(page(1), page(2))))).hasSize(1);
    }

    private static String title(String line) {
        return PageFeatures.type(new DocumentText(List.of(page(1, line, "Ace Ltd", "Main Road"))))
                .because()
                .getFirst();
    }

    private static PageSight start(TextPage first, TextPage second) {
        return PageFeatures.starts(new DocumentText(List.of(first, second))).getFirst();
    }

    /// One line below the other.
    private static TextPage page(int number, String... lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            double x = 0.1;
            double y = 0.1 + 0.05 * i;
            for (String word : lines[i].split(" ")) {
                double end = x + 0.01 * word.length();
                words.add(new Word(word, new Box(x, y, end, y + 0.012), 1, 10));
                x = end + 0.005;
            }
        }
        return new TextPage(number, 595, 842, Reading.DIGITAL, words);
    }
}
