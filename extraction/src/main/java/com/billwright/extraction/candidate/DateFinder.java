package com.billwright.extraction.candidate;

import com.billwright.extraction.correct.RepairDates;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Finds dates. Where the page's own dates settle the order of day and month that order holds, else
/// the locale's does.
final class DateFinder implements CandidateFinder {

    private static final Set<String> MONTH_FIRST = Set.of("US", "PH", "");

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        DateReader reader = new DateReader(dayFirst(lines, locale));
        Misread misread = new Misread(lines, FieldType.DATE, RepairDates::in);
        for (Line line : lines.lines()) {
            List<DateReader.Found> dates = reader.read(line.text());
            for (DateReader.Found date : dates) {
                found.accept(
                        Spans.candidate(
                                lines,
                                FieldType.DATE,
                                line,
                                date.start(),
                                date.end(),
                                new FieldValue.Day(date.date())));
            }
            misread.find(
                    line,
                    repair -> dates.stream().anyMatch(d -> repair.within(d.start(), d.end())),
                    meant -> reader.read(meant).stream().map(d -> new FieldValue.Day(d.date())),
                    found);
        }
    }

    private static boolean dayFirst(Lines lines, Locale locale) {
        int order = lines.lines().stream().mapToInt(l -> DateReader.order(l.text())).sum();
        if (order != 0) {
            return order > 0;
        }
        return !locale.getLanguage().equals("en") || !MONTH_FIRST.contains(locale.getCountry());
    }
}
