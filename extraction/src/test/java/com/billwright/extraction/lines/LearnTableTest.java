package com.billwright.extraction.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.PageOfWords;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.DocumentText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Each bill is read without help, its right lines are confirmed, and the next one is read with what
/// that taught.
class LearnTableTest {

    private static final Locale LOCALE = Locale.US;

    @Test
    void titlesInAnUnknownLanguageAreKnownAfterOneBill() {
        var first = finnish().at(60, 130, "Hana").at(500, 130, "80.00").text();
        var second = finnish();
        second.at(60, 130, "Putki").at(500, 130, "12.00");
        second.at(60, 150, "Tiiviste").at(250, 150, "4").at(380, 150, "2.00").at(500, 150, "7.50");

        assertThat(found(first, Optional.empty())).isEmpty();
        var learnt = learn(first, line("Hana", null, null, "80.00"));

        assertThat(found(second.text(), learnt))
                .containsExactly(
                        line("Putki", null, null, "12.00"), line("Tiiviste", null, null, "7.50"));
    }

    @Test
    void aTableWithoutTitlesIsKnownAfterOneBill() {
        var first = aBill().at(60, 130, "Cleaning in May").at(500, 130, "310.00");
        first.at(60, 150, "Waste").at(500, 150, "41.00");
        var second = aBill().at(60, 138, "Cleaning in June").at(500, 138, "320.00");
        second.at(60, 158, "Snow").at(500, 158, "15.00");

        assertThat(found(first.text(), Optional.empty())).isEmpty();
        var learnt =
                learn(
                        first.text(),
                        line("Cleaning in May", null, null, "310.00"),
                        line("Waste", null, null, "41.00"));

        assertThat(found(second.text(), learnt))
                .containsExactly(
                        line("Cleaning in June", null, null, "320.00"),
                        line("Snow", null, null, "15.00"));
    }

    /// The last column says what is left of a contract, not what the line costs.
    @Test
    void aColumnThatWasMistakenForAnotherIsNoMore() {
        var first = contract().at(60, 130, "Lift").at(330, 130, "90.00").at(480, 130, "910.00");
        var second = contract().at(60, 130, "Lift").at(330, 130, "95.50").at(480, 130, "814.50");
        second.at(60, 150, "Pump").at(330, 150, "12.00").at(480, 150, "100.00");

        assertThat(found(first.text(), Optional.empty()))
                .containsExactly(line("Lift", null, null, "910.00"));
        var learnt = learn(first.text(), line("Lift", null, null, "90.00"));

        assertThat(found(second.text(), learnt))
                .containsExactly(
                        line("Lift", null, null, "95.50"), line("Pump", null, null, "12.00"));
    }

    @Test
    void aValueThatWasRetypedDoesNotHideItsColumn() {
        var first = finnish().at(60, 130, "Hana").at(250, 130, "3").at(500, 130, "80.00");
        first.at(60, 150, "Putki").at(250, 150, "2").at(500, 150, "50.00");
        first.at(60, 170, "Tiiviste").at(250, 170, "7").at(500, 170, "14.00");
        var second = finnish().at(60, 130, "Kaivo").at(250, 130, "5").at(500, 130, "66.00");

        var learnt =
                learn(
                        first.text(),
                        line("Hana", "3", null, "80.00"),
                        line("Pipe, copper", "2", null, "51.00"),
                        line("Tiiviste", "7", null, "14.00"));

        assertThat(found(second.text(), learnt))
                .extracting(InvoiceLine::description, InvoiceLine::quantity, InvoiceLine::amount)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Kaivo", number("5"), number("66.00")));
    }

    @Test
    void nothingIsLearntWhereTheFinderNeedsNoHelp() {
        var bill = aBill().at(60, 100, "Description").at(500, 100, "Amount");
        bill.at(60, 130, "Wire").at(500, 130, "13.50");

        assertThat(learn(bill.text(), line("Wire", null, null, "13.50")))
                .contains(LearntTable.AS_FOUND);
    }

    @Test
    void whatAnEarlierBillTaughtStaysWhereItIsStillRight() {
        var first = finnish().at(60, 130, "Hana").at(500, 130, "80.00").text();
        var learnt = learn(first, line("Hana", null, null, "80.00"));
        var second = finnish().at(60, 130, "Putki").at(500, 130, "12.00").text();

        assertThat(
                        LearnTable.from(
                                second,
                                List.of(line("Putki", null, null, "12.00")),
                                LOCALE,
                                learnt))
                .isEqualTo(learnt.orElseThrow());
    }

    @Test
    void linesThatAreNowhereOnThePageTeachNothing() {
        assertThat(learn(aBill().text(), line("Ghost", "3", "4.00", "12.00")))
                .contains(LearntTable.AS_FOUND);
    }

    /// Its sum must not become a line, though it stands in the amounts' column.
    private static PageOfWords finnish() {
        var page = aBill().at(60, 100, "Nimike").at(250, 100, "Määrä").at(380, 100, "Hinta");
        return page.at(500, 100, "Veroton").at(60, 400, "Yhteensä").at(500, 400, "240.00");
    }

    private static PageOfWords contract() {
        var page = aBill().at(60, 100, "Description").at(330, 100, "Charged");
        return page.at(480, 100, "Total");
    }

    private static PageOfWords aBill() {
        return PageOfWords.aPage().at(60, 40, "Northern Building Services");
    }

    private static Optional<LearntTable> learn(DocumentText text, InvoiceLine... confirmed) {
        return Optional.of(LearnTable.from(text, List.of(confirmed), LOCALE, Optional.empty()));
    }

    private static List<InvoiceLine> found(DocumentText text, Optional<LearntTable> learnt) {
        return LineFinder.find(text, LOCALE, learnt).lines();
    }

    private static InvoiceLine line(
            String description, @Nullable String quantity, @Nullable String price, String amount) {
        return new InvoiceLine(
                description, number(quantity), "", number(price), number(amount), Optional.empty());
    }

    private static Optional<BigDecimal> number(@Nullable String number) {
        return Optional.ofNullable(number).map(BigDecimal::new);
    }
}
