package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds amounts of money.
final class AmountFinder implements CandidateFinder {

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        AmountReader reader = new AmountReader(locale);
        for (Line line : lines.lines()) {
            for (AmountReader.Found amount : reader.read(line.text())) {
                found.accept(
                        Spans.candidate(
                                lines,
                                FieldType.AMOUNT,
                                line.words(amount.start(), amount.end()),
                                line.text()
                                        .substring(amount.start(), amount.end())
                                        .replace('\t', ' '),
                                new FieldValue.Amount(amount.amount())));
            }
        }
    }
}
