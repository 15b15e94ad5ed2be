package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Finds addresses: lines of one column around the one with the postcode, and one-line forms.
final class AddressFinder implements CandidateFinder {

    private static final Pattern POSTCODE =
            Pattern.compile(
                    "(?<![\\d.,/-])(?:[A-Z]{1,2}-)?\\d{4,6}(?:-\\d{4})?(?![\\d.,/:%-]\\d|\\d)|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}\\b|\\b\\d{4} ?[A-Z]{2}\\b");
    private static final int LINES_BEFORE = 4;
    private static final int LINES_AFTER = 2;

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            for (Cell cell : line.cells()) {
                String text = Spans.raw(lines, cell.words());
                if (text.length() <= 160 && hasLetters(text) && POSTCODE.matcher(text).find()) {
                    oneLine(lines, cell.words(), found);
                    block(lines, cell, found);
                }
            }
        }
    }

    private static void block(Lines lines, Cell postcode, Consumer<Candidate> found) {
        List<Cell> column = new ArrayList<>(List.of(postcode));
        for (int i = 0; i < LINES_BEFORE; i++) {
            Cell top = column.getFirst();
            above(lines, top).ifPresent(column::addFirst);
        }
        int at = column.indexOf(postcode);
        for (int i = 0; i < LINES_AFTER; i++) {
            lines.below(column.getLast()).ifPresent(column::add);
        }
        for (int from = 0; from <= at; from++) {
            List<Integer> words = new ArrayList<>();
            for (int to = from; to < column.size(); to++) {
                words.addAll(column.get(to).words());
                if (to >= at && to > from && words.size() <= 30) {
                    add(lines, words, found);
                    afterLabel(lines, words, found);
                }
            }
        }
    }

    private static java.util.Optional<Cell> above(Lines lines, Cell cell) {
        for (int i = cell.line() - 1; i >= 0 && i >= cell.line() - 3; i--) {
            for (Cell candidate : lines.lines().get(i).cells()) {
                if (lines.below(candidate).filter(cell::equals).isPresent()) {
                    return java.util.Optional.of(candidate);
                }
            }
        }
        return java.util.Optional.empty();
    }

    /// The cell whole, and from each of its separators on: `Acme GmbH · Am Weg 1 · 12345 Ort`.
    private static void oneLine(Lines lines, List<Integer> words, Consumer<Candidate> found) {
        add(lines, words, found);
        for (int i = 0; i + 1 < words.size(); i++) {
            String text = lines.word(words.get(i)).text();
            char last = text.charAt(text.length() - 1);
            if (!Character.isLetterOrDigit(last) && last != '.' && last != ')') {
                add(lines, words.subList(i + 1, words.size()), found);
            }
        }
    }

    private static void afterLabel(Lines lines, List<Integer> words, Consumer<Candidate> found) {
        for (int i = 0; i < Math.min(4, words.size() - 1); i++) {
            if (lines.word(words.get(i)).text().endsWith(":")) {
                add(lines, words.subList(i + 1, words.size()), found);
            }
        }
    }

    private static void add(Lines lines, List<Integer> words, Consumer<Candidate> found) {
        if (words.size() >= 2) {
            Spans.text(lines, FieldType.TEXT, List.copyOf(words)).ifPresent(found);
        }
    }

    private static boolean hasLetters(String text) {
        return text.chars().filter(Character::isLetter).count() >= 3;
    }
}
