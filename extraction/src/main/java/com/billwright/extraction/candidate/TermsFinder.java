package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds payment terms inside sentences: `net 30`, `14 Tage netto`, `à réception`.
final class TermsFinder implements CandidateFinder {

    private static final Pattern TERMS =
            Pattern.compile(
                    "(?:\\d+ ?% ?)?(?:\\d+/\\d+,? )?\\bnet(?:to)? ?\\d{1,3}(?: ?(?:days|tagen?|jours|días))?\\b"
                            + "|\\b\\d{1,3} (?:days|tagen?|jours|días|giorni)(?: (?:net|netto|nets|fin de mois|end of month|ohne abzug))?"
                            + "|\\b(?:due|payable) (?:up)?on receipt\\b|\\bsofort(?: (?:zahlbar|fällig))?(?: ohne abzug)?|à réception(?: de facture)?"
                            + "|\\bzahlbar (?:sofort|innerhalb|binnen)[^.\\t]{0,40}",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            Matcher m = TERMS.matcher(line.text());
            while (m.find()) {
                Spans.text(lines, FieldType.TEXT, line.words(m.start(), m.end()), m.group())
                        .ifPresent(found);
            }
        }
    }
}
