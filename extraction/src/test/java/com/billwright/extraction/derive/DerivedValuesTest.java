package com.billwright.extraction.derive;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DerivedValuesTest {

    private final List<ProposedField> proposed = new ArrayList<>();

    @Test
    void what_is_not_printed_follows_from_net_and_tax() {
        read("net_total", "100.00");
        read("tax_total", "19.00");

        assertThat(derived("Rechnung"))
                .containsEntry("total", "119.00")
                .containsEntry("amount_due", "119.00")
                .containsEntry("prepaid", "0.00")
                .containsEntry("line_total", "100.00");
    }

    @Test
    void what_was_paid_is_what_is_no_longer_due() {
        read("total", "119.00");
        read("amount_due", "69.00");

        assertThat(derived("Rechnung"))
                .containsEntry("prepaid", "50.00")
                .doesNotContainKey("net_total");
    }

    @Test
    void the_longest_term_is_the_one_without_a_discount() {
        read("invoice_date", "2026-03-01");

        assertThat(derived("zahlbar innerhalb von 10 Tage mit 2 % Skonto , 30 Tage netto"))
                .containsEntry("due_date", "2026-03-31");
    }

    @Test
    void a_date_that_is_printed_is_left_alone() {
        read("invoice_date", "2026-03-01");
        read("due_date", "2026-03-15");

        assertThat(derived("payable within 30 days")).doesNotContainKey("due_date");
    }

    @Test
    void delivery_is_when_the_bill_says_so() {
        read("invoice_date", "2026-03-01");

        assertThat(derived("Das Leistungsdatum entspricht dem Rechnungsdatum"))
                .containsEntry("delivery_date", "2026-03-01");
    }

    @Test
    void a_reference_that_always_was_the_number_is_it_again() {
        read("invoice_number", "R-77");
        RememberedBill earlier =
                bill(answer("invoice_number", "R-76"), answer("payment_reference", "R-76"));

        assertThat(derived("Rechnung", earlier)).containsEntry("payment_reference", "R-77");
    }

    @Test
    void a_name_that_no_earlier_bill_printed_is_remembered() {
        assertThat(derived("Rechnung", bill(answer("vendor", "Acme GmbH"))))
                .containsEntry("vendor", "Acme GmbH");
    }

    @Test
    void two_names_are_none() {
        assertThat(
                        derived(
                                "Rechnung",
                                bill(answer("vendor", "Acme GmbH")),
                                bill(answer("vendor", "Bolt AG"))))
                .doesNotContainKey("vendor");
    }

    private void read(String name, String value) {
        Field field = new Field(name, StandardFields.type(name), name);
        proposed.add(
                ProposedField.nowhere(
                        field,
                        FieldValue.parse(field.type(), value),
                        0.9,
                        Source.MODEL,
                        Reading.DIGITAL,
                        "read"));
    }

    @Test
    void the_only_account_on_a_bill_is_the_vendors_whatever_stands_beside_it() {
        assertThat(derived("Bankrelatie NL91 ABNA 0417 1643 00 Rotterdam"))
                .containsEntry("iban", "NL91ABNA0417164300");
    }

    @Test
    void of_two_accounts_neither_is_taken() {
        assertThat(derived("NL91 ABNA 0417 1643 00 - DE89 3704 0044 0532 0130 00"))
                .doesNotContainKey("iban");
    }

    private Map<String, String> derived(String words, RememberedBill... earlier) {
        DocumentText text = aPage().at(60, 50, words).text();
        List<Candidate> candidates = CandidateFinders.find(text, Locale.GERMANY, List.of());
        return DerivedValues.of(StandardFields.ALL, proposed, candidates, text, List.of(earlier))
                .stream()
                .collect(Collectors.toMap(ProposedField::name, p -> p.value().normalised()));
    }

    private static RememberedBill bill(RememberedAnswer... answers) {
        return new RememberedBill("a", "a", 1, List.of(answers));
    }

    private static RememberedAnswer answer(String name, String value) {
        return new RememberedAnswer(
                name, StandardFields.type(name), value, 0, null, List.of(), List.of(), "", -1);
    }
}
