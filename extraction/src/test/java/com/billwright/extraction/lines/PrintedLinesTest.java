package com.billwright.extraction.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PrintedLinesTest {

    /// Width of a letter and height of a row on a page of 100 letters by 50 rows.
    private static final double LETTER = 0.01;

    private static final double ROW = 0.02;

    private static TextPage page(int number, String... rows) {
        List<Word> words = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            int at = 0;
            for (String word : rows[r].split(" ", -1)) {
                if (!word.isEmpty()) {
                    double y = 0.1 + r * ROW;
                    double end = (at + word.length()) * LETTER;
                    words.add(new Word(word, new Box(at * LETTER, y, end, y + 0.012), 1, 10));
                }
                at += word.length() + 1;
            }
        }
        return new TextPage(number, 600, 840, Reading.DIGITAL, words);
    }

    private static List<String> read(Locale locale, TextPage... pages) {
        return PrintedLines.of(new DocumentText(Arrays.asList(pages)), locale).stream()
                .map(PrintedLinesTest::shown)
                .toList();
    }

    private static String shown(InvoiceLine line) {
        return "%s | %s | %s | %s"
                .formatted(
                        line.description(),
                        number(line.quantity()),
                        number(line.unitPrice()),
                        number(line.amount()));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("-");
    }

    @Test
    void aDescriptionGoesOnInTheRowsBelowAndTotalsAreNoLines() {
        assertThat(
                        read(
                                Locale.US,
                                page(
                                        1,
                                        "Description                    Qty      Price      Amount",
                                        "Oak planks                       3      10.00       30.00",
                                        "planed on both sides",
                                        "Nails                            2       4.50        9.00",
                                        "Subtotal                                            39.00",
                                        "Shipping                                             5.00",
                                        "Total                                               44.00")))
                .containsExactly(
                        "Oak planks planed on both sides | 3 | 10.00 | 30.00",
                        "Nails | 2 | 4.50 | 9.00");
    }

    @Test
    void germanDecimalsAreRead() {
        assertThat(
                        read(
                                Locale.GERMANY,
                                page(
                                        1,
                                        "Bezeichnung                  Menge   Einzelpreis     Betrag",
                                        "Beratung vor Ort               2,5        1.000,00   2.500,00",
                                        "Summe                                            2.500,00")))
                .containsExactly("Beratung vor Ort | 2.5 | 1000.00 | 2500.00");
    }

    @Test
    void aTableGoesOnOnTheNextPageWithoutWhatIsCarriedForward() {
        assertThat(
                        read(
                                Locale.US,
                                page(
                                        1,
                                        "Description                    Qty      Price      Amount",
                                        "Oak planks                       3      10.00       30.00",
                                        "Carried forward                                     30.00"),
                                page(
                                        2,
                                        "Description                    Qty      Price      Amount",
                                        "Brought forward                                     30.00",
                                        "Nails                            2       4.50        9.00",
                                        "Total                                               39.00")))
                .containsExactly("Oak planks | 3 | 10.00 | 30.00", "Nails | 2 | 4.50 | 9.00");
    }

    @Test
    void withoutAHeaderARowIsALineWhereItsNumbersMultiply() {
        assertThat(
                        read(
                                Locale.US,
                                page(
                                        1,
                                        "Invoice of March 4",
                                        "Oak planks                       3      10.00       30.00",
                                        "Nails                            2       4.50        9.00",
                                        "Total due now                                       39.00")))
                .containsExactly("Oak planks | 3 | 10.00 | 30.00", "Nails | 2 | 4.50 | 9.00");
    }

    @Test
    void aDiscountedAmountStandsThoughItIsNotTheProduct() {
        assertThat(
                        read(
                                Locale.US,
                                page(
                                        1,
                                        "Description                    Qty      Price      Amount",
                                        "Oak planks, 10 % off             3      10.00       27.00")))
                .containsExactly("Oak planks, 10 % off | 3 | 10.00 | 27.00");
    }

    @Test
    void whatIsNotPrintedIsAbsent() {
        assertThat(
                        read(
                                Locale.US,
                                page(
                                        1,
                                        "No.   Description                                  Amount",
                                        "1     Cleaning in May                               80.00")))
                .containsExactly("Cleaning in May | - | - | 80.00");
    }
}
