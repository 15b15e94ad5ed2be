package com.billwright.extraction.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/// The text layer of a generated file, to hold it against the truth.
public record PrintedText(String text) {

    public static PrintedText of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return new PrintedText(stripper.getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Set<String> words() {
        return split(text);
    }

    /// Asserts that each value of the truth stands on the page.
    public void holds(GeneratedInvoice invoice) {
        var compact = text.replaceAll("\\s", "");
        var words = words();
        invoice.truth()
                .forEach((field, value) -> {
                    var where = invoice.layout() + " " + field + " in " + text;
                    switch (field) {
                        case "currency" ->
                                assertThat(compact)
                                        .as(where)
                                        .containsAnyOf(
                                                "USD", "GBP", "EUR", "CHF", "INR", "RM", "Rs",
                                                "Fr.", "$", "£", "€");
                        case "iban" -> assertThat(compact).as(where).contains(value);
                        default -> {
                            if (value.matches("-?\\d+\\.\\d\\d")) {
                                assertThat(compact.replaceAll("[.,]", ""))
                                        .as(where)
                                        .contains(value.replaceAll("[-.]", ""));
                            } else if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
                                holdsDay(LocalDate.parse(value), where);
                            } else {
                                assertThat(words).as(where).containsAll(split(value));
                            }
                        }
                    }
                });
    }

    /// Without the punctuation around them.
    private static Set<String> split(String value) {
        return Arrays.stream(value.split("[\\s,|·]+"))
                .map(word -> word.replaceAll("^\\p{Punct}+|\\p{Punct}+$", ""))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private void holdsDay(LocalDate day, String where) {
        assertThat(text).as(where).contains(Integer.toString(day.getDayOfMonth()));
        assertThat(text).as(where).contains(Integer.toString(day.getYear()).substring(2));
    }
}
