package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds IBANs, in groups or in one piece. One whose checksum is wrong is found too when its length
/// is its country's: the features say so, and a reviewer sees what is printed.
final class IbanFinder implements CandidateFinder {

    private static final Pattern START = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}");

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            Matcher m = START.matcher(line.text());
            while (m.find()) {
                int length = Iban.length(m.group().substring(0, 2)).orElse(0);
                int end = end(line.text(), m.start(), length);
                if (length > 0 && end > 0) {
                    String iban = line.text().substring(m.start(), end).replaceAll("\\s", "");
                    found.accept(
                            Spans.candidate(
                                    lines,
                                    FieldType.IDENTIFIER,
                                    line.words(m.start(), end),
                                    line.text().substring(m.start(), end),
                                    new FieldValue.Text(iban)));
                }
            }
        }
    }

    /// Where the account number's last character ends; -1 when the text breaks off before.
    private static int end(String text, int start, int length) {
        int taken = 0;
        boolean blank = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 'A' && c <= 'Z') {
                blank = false;
                if (++taken == length) {
                    boolean more =
                            i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                    return more ? -1 : i + 1;
                }
            } else if (blank || (c != ' ' && c != '\t')) {
                return -1;
            } else {
                blank = true;
            }
        }
        return -1;
    }
}
