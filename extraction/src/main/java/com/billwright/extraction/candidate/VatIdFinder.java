package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;

/// Finds VAT numbers, blanks within them or not.
final class VatIdFinder implements CandidateFinder {

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            Matcher m = VatId.FORM.matcher(line.text());
            while (m.find()) {
                Spans.text(lines, FieldType.IDENTIFIER, line.words(m.start(), m.end()), m.group())
                        .ifPresent(found);
            }
        }
    }
}
