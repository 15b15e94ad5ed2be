package com.billwright.extraction.candidate;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextFindersTest {

    @Test
    void a_name_is_found_without_its_label_its_number_and_its_legal_form() {
        PageOfWords page =
                aPage().at(60, 50, "Customer: Acme (Leeds) Ltd (0012-X)")
                        .at(60, 90, "Au bon moulin SARL - Lyon");
        assertThat(found(page, Locale.UK, List.of()))
                .contains(
                        "Acme (Leeds) Ltd",
                        "Acme (Leeds) Ltd (0012-X)",
                        "Au bon moulin",
                        "Au bon moulin SARL");
    }

    @Test
    void a_name_is_found_without_what_is_glued_to_it_and_with_the_number_that_stands_apart() {
        PageOfWords page =
                aPage().at(60, 50, "Acme Books SDN BHD(123456-X) formerly Paper")
                        .at(60, 90, "Jane Doe for Mayor-D (1234)")
                        .at(60, 130, "Friends of Doe")
                        .at(200, 130, "(4711)")
                        .at(60, 170, "Acme Foods")
                        .at(60, 183, "SDN BHD (77-X)");
        assertThat(found(page, Locale.UK, List.of()))
                .contains(
                        "Acme Books SDN BHD",
                        "Jane Doe for Mayor",
                        "Friends of Doe (4711)",
                        "Acme Foods SDN BHD");
    }

    @Test
    void an_address_goes_on_in_a_lone_line_that_is_set_off() {
        PageOfWords page =
                aPage().at(60, 50, "No. 5, Jalan Satu, Taman Dua").at(90, 74, "12345 Kota");
        assertThat(found(page, Locale.of("en", "MY"), List.of()))
                .contains("No. 5, Jalan Satu, Taman Dua 12345 Kota");
    }

    @Test
    void an_address_is_composed_over_its_lines() {
        PageOfWords page =
                aPage().at(60, 50, "Acme GmbH")
                        .at(60, 63, "Am Weg 1")
                        .at(60, 76, "12345 Musterstadt");
        assertThat(found(page, Locale.GERMANY, List.of()))
                .contains("Am Weg 1 12345 Musterstadt", "Am Weg 1 12345 Musterstadt, DE");
    }

    @Test
    void an_address_is_cut_out_of_a_long_line() {
        PageOfWords page =
                aPage().at(
                                40,
                                800,
                                "Acme Ltd | 2205 High Road, Suite 9, Leeds LS9 1AB | Tel. 0123 4567");
        assertThat(found(page, Locale.UK, List.of()))
                .contains("2205 High Road, Suite 9, Leeds LS9 1AB");
    }

    @Test
    void what_a_person_once_confirmed_is_found_though_no_rule_would() {
        RememberedAnswer answer =
                new RememberedAnswer(
                        "job",
                        FieldType.TEXT,
                        "blue door",
                        1,
                        null,
                        List.of(),
                        List.of(),
                        "aaaa aaaa",
                        0);
        RememberedBill bill = new RememberedBill("k", "k", 1, List.of(answer));
        PageOfWords page =
                aPage().at(60, 50, "we painted the big BLUE door and then the small red one today");
        assertThat(found(page, Locale.UK, List.of())).doesNotContain("BLUE door");
        assertThat(found(page, Locale.UK, List.of(bill))).contains("BLUE door");
    }

    private static List<String> found(PageOfWords page, Locale locale, List<RememberedBill> bills) {
        return CandidateFinders.find(page.text(), locale, bills).stream()
                .filter(c -> c.type() == FieldType.TEXT)
                .map(c -> c.value().normalised())
                .toList();
    }
}
