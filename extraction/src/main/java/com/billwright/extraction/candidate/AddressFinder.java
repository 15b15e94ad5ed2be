package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds addresses: lines of one column around the one with the postcode, and one-line forms.
final class AddressFinder implements CandidateFinder {

    private static final Pattern POSTCODE =
            Pattern.compile(
                    "(?<![\\d.,/-])(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{4})?(?![\\d.,/:%-]\\d|\\d)|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b\\d{4} ?[A-Z]{2}\\b");
    private static final Pattern PART_OF_POSTCODE = Pattern.compile("\\d{4}|^\\d[A-Z]{2}\\b");

    /// A country's code before a postcode.
    static final Pattern COUNTRY_PREFIX = Pattern.compile("\\b[A-Z]{1,2}[- ](?=\\d{4,5}\\b)");

    private static final int MOST_WORDS = 24;
    private static final int CITY_WORDS = 3;
    private static final int LINES_BEFORE = 4;
    private static final int LINES_AFTER = 2;

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        String country = Countries.of(lines, locale);
        for (Line line : lines.lines()) {
            for (Cell cell : line.cells()) {
                String text = lines.text(cell.words());
                if (text.length() <= 260 && hasLetters(text) && POSTCODE.matcher(text).find()) {
                    oneLine(lines, cell.words(), country, found);
                    block(lines, cell, country, found);
                }
            }
        }
    }

    private static void block(
            Lines lines, Cell postcode, String country, Consumer<Candidate> found) {
        List<Cell> column = new ArrayList<>(List.of(postcode));
        for (int i = 0; i < LINES_BEFORE; i++) {
            Cell top = column.getFirst();
            above(lines, top).ifPresent(column::addFirst);
        }
        int at = column.indexOf(postcode);
        for (int i = 0; i < LINES_AFTER; i++) {
            lines.next(column.getLast()).ifPresent(column::add);
        }
        for (int from = 0; from <= at; from++) {
            List<Integer> words = new ArrayList<>();
            for (int to = from; to < column.size(); to++) {
                words.addAll(column.get(to).words());
                if (to >= at && to > from && words.size() <= 30) {
                    add(lines, words, country, found);
                    afterLabel(lines, words, country, found);
                }
            }
        }
    }

    private static Optional<Cell> above(Lines lines, Cell cell) {
        for (int i = cell.line() - 1; i >= 0 && i >= cell.line() - 3; i--) {
            for (Cell candidate : lines.lines().get(i).cells()) {
                if (lines.next(candidate).filter(cell::equals).isPresent()) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    /// From the cell's start, behind a label or behind any separator, to the cell's end or a separator
    /// soon after the postcode: `Acme GmbH · Am Weg 1 · 12345 Ort | Tel. 0123 456`.
    private static void oneLine(
            Lines lines, List<Integer> words, String country, Consumer<Candidate> found) {
        List<Integer> starts = new ArrayList<>(List.of(0, 1, 2, 3));
        List<Integer> ends = new ArrayList<>(List.of(words.size()));
        int postcode = -CITY_WORDS - 1;
        for (int i = 0; i < words.size(); i++) {
            String text = lines.word(words.get(i)).text();
            postcode = PART_OF_POSTCODE.matcher(text).find() ? i : postcode;
            if (separates(text)) {
                starts.add(i + 1);
                if (i - postcode <= CITY_WORDS) {
                    ends.add(text.length() == 1 ? i : i + 1);
                }
            }
        }
        for (int start : starts.subList(0, Math.min(12, starts.size()))) {
            for (int end : ends.subList(0, Math.min(5, ends.size()))) {
                if (start + 1 < end && end - start <= MOST_WORDS) {
                    add(lines, words.subList(start, end), country, found);
                }
            }
        }
    }

    private static boolean separates(String word) {
        return !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !word.endsWith(")");
    }

    private static void afterLabel(
            Lines lines, List<Integer> words, String country, Consumer<Candidate> found) {
        for (int i = 0; i < Math.min(4, words.size() - 1); i++) {
            if (lines.word(words.get(i)).text().endsWith(":")) {
                add(lines, words.subList(i + 1, words.size()), country, found);
            }
        }
    }

    /// The address as printed, and as master data has it: with its country's code at the end.
    private static void add(
            Lines lines, List<Integer> words, String country, Consumer<Candidate> found) {
        if (words.size() < 2) {
            return;
        }
        List<Integer> taken = List.copyOf(words);
        Spans.text(lines, FieldType.TEXT, taken).ifPresent(found);
        if (!country.isEmpty()) {
            String raw = lines.text(taken);
            String completed =
                    COUNTRY_PREFIX.matcher(Spans.trimmed(raw)).replaceAll("") + ", " + country;
            if (completed.length() <= 300) {
                found.accept(
                        Spans.candidate(
                                lines, FieldType.TEXT, taken, raw, new FieldValue.Text(completed)));
            }
        }
    }

    private static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 3;
    }
}
