package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Finds IBANs, in groups or in one piece. One whose checksum is wrong is found too when its length
/// is its country's: the features say so, and a reviewer sees what is printed.
final class IbanFinder implements CandidateFinder {

    private static final Pattern START = Pattern.compile("(?<![A-Za-z0-9])[A-Z]{2}\\d{2}");

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            find(lines, line.text(), line.wordAt(), found);
            for (Cell cell : line.cells()) {
                goingOnBelow(lines, cell, found);
            }
        }
    }

    private static void goingOnBelow(Lines lines, Cell cell, Consumer<Candidate> found) {
        String text = lines.text(cell.words());
        if (START.matcher(text).find() && cell.words().size() <= 9) {
            lines.below(cell)
                    .ifPresent(below -> {
                        List<Integer> words = new ArrayList<>(cell.words());
                        words.addAll(below.words());
                        String both = lines.text(words);
                        find(lines, both, wordAt(lines, words), found);
                    });
        }
    }

    private static int[] wordAt(Lines lines, List<Integer> words) {
        return words.stream()
                .flatMapToInt(w ->
                        IntStream.concat(
                                IntStream.generate(() -> w).limit(lines.word(w).text().length()),
                                IntStream.of(-1)))
                .toArray();
    }

    private static void find(Lines lines, String text, int[] wordAt, Consumer<Candidate> found) {
        Matcher m = START.matcher(text);
        while (m.find()) {
            int length = Iban.length(m.group().substring(0, 2)).orElse(0);
            int end = end(text, m.start(), length);
            if (length > 0 && end > 0) {
                String raw = text.substring(m.start(), end);
                List<Integer> words =
                        Arrays.stream(wordAt, m.start(), end)
                                .filter(w -> w >= 0)
                                .distinct()
                                .boxed()
                                .toList();
                FieldValue iban = new FieldValue.Text(raw.replaceAll("\\s", ""));
                found.accept(Spans.candidate(lines, FieldType.IDENTIFIER, words, raw, iban));
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
