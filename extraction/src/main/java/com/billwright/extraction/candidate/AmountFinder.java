package com.billwright.extraction.candidate;

import com.billwright.extraction.correct.RepairAmounts;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Finds amounts of money.
final class AmountFinder implements CandidateFinder {

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        AmountReader reader = new AmountReader(locale);
        Misread misread = new Misread(lines, FieldType.AMOUNT, RepairAmounts::in);
        for (Line line : lines.lines()) {
            List<AmountReader.Found> amounts = reader.read(line.text());
            for (AmountReader.Found amount : amounts) {
                found.accept(
                        Spans.candidate(
                                lines,
                                FieldType.AMOUNT,
                                line,
                                amount.start(),
                                amount.end(),
                                new FieldValue.Amount(amount.amount())));
            }
            misread.find(
                    line,
                    repair -> amounts.stream().anyMatch(a -> repair.within(a.start(), a.end())),
                    meant ->
                            reader.read(meant).stream().map(a -> new FieldValue.Amount(a.amount())),
                    found);
        }
    }
}
