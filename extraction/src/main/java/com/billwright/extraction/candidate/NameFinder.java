package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds texts such as names: a cell, what follows a label in it, the pieces between its separators,
/// itself without what trails (a number in brackets), and a name that goes on in the next line.
final class NameFinder implements CandidateFinder {

    private static final int LONGEST = 14;
    private static final Pattern TAIL =
            Pattern.compile(
                    "(.*\\p{L}.*?)(?:(?<=[\\p{L}.])\\([\\p{L}\\d -]*\\)?|(?<=\\p{L}{2})-\\p{Lu})");

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        boolean first = lines.page().number() == 1;
        for (Line line : lines.lines()) {
            for (Cell cell : line.cells()) {
                if (cell.words().stream().noneMatch(w -> hasLetters(lines.word(w).text()))) {
                    continue;
                }
                add(lines, cell.words(), found);
                withoutTail(lines, cell.words(), found);
                withNumberBeside(lines, line, cell).ifPresent(p -> add(lines, p, found));
                for (List<Integer> piece : pieces(lines, cell.words())) {
                    add(lines, piece, found);
                    withoutLegalForm(lines, piece).ifPresent(p -> add(lines, p, found));
                    beforeBrackets(lines, piece).forEach(p -> add(lines, p, found));
                    properNames(lines, piece).forEach(p -> add(lines, p, found));
                }
                if (first) {
                    variants(lines, cell.words()).forEach(p -> add(lines, p, found));
                    properNames(lines, cell.words()).forEach(p -> add(lines, p, found));
                    lines.next(cell)
                            .filter(b -> cell.words().size() + b.words().size() <= 10)
                            .ifPresent(b -> withLineBelow(lines, cell, b, found));
                }
            }
        }
    }

    /// The parts of a cell between labels' colons, bars, dots, dashes and commas.
    private static List<List<Integer>> pieces(Lines lines, List<Integer> words) {
        List<List<Integer>> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            String text = lines.word(words.get(i)).text();
            boolean alone =
                    text.length() == 1
                            && !Character.isLetterOrDigit(text.charAt(0))
                            && !text.equals("&");
            if (alone
                    || text.endsWith(":")
                    || text.endsWith(",")
                    || text.endsWith(";")
                    || text.endsWith("#")) {
                pieces.add(words.subList(from, alone ? i : i + 1));
                from = i + 1;
                if (text.endsWith(":") || alone) {
                    pieces.add(words.subList(from, words.size()));
                }
            }
        }
        if (from > 0) {
            pieces.add(words.subList(from, words.size()));
        }
        return pieces;
    }

    private static Optional<List<Integer>> withoutLegalForm(Lines lines, List<Integer> words) {
        if (words.size() < 2) {
            return Optional.empty();
        }
        String last = lines.word(words.getLast()).text();
        return ValueFeatures.LEGAL_FORM.matcher(last).find()
                ? Optional.of(words.subList(0, words.size() - 1))
                : Optional.empty();
    }

    /// A cell without its first words (a label without a colon) or its last ones (a number, a form
    /// in brackets).
    private static List<List<Integer>> variants(Lines lines, List<Integer> words) {
        List<List<Integer>> variants = new ArrayList<>();
        int size = words.size();
        for (int drop = 1; drop <= 3 && drop < size && size <= 12; drop++) {
            variants.add(words.subList(drop, size));
        }
        for (int drop = 1; drop <= 2 && drop < size && size <= 10; drop++) {
            variants.add(words.subList(0, size - drop));
        }
        variants.addAll(beforeBrackets(lines, words));
        return variants;
    }

    /// The runs of capitalised words inside a sentence: `a trading name of Acme Plumbing`.
    private static List<List<Integer>> properNames(Lines lines, List<Integer> words) {
        List<List<Integer>> names = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean goesOn = i < words.size() && isCapitalised(lines.word(words.get(i)).text());
            if (!goesOn) {
                if (i - from >= 2 && i - from < words.size()) {
                    names.add(words.subList(from, i));
                }
                from = i + 1;
            }
        }
        return names;
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.charAt(0)) || word.equals("&");
    }

    private static List<List<Integer>> beforeBrackets(Lines lines, List<Integer> words) {
        List<List<Integer>> variants = new ArrayList<>();
        for (int i = 1; i < words.size(); i++) {
            if (lines.word(words.get(i)).text().startsWith("(")) {
                variants.add(words.subList(0, i));
            }
        }
        return variants;
    }

    /// Both lines together, also where a bracket follows the lower one (`Acme` over `SDN BHD
    /// (123-X)`).
    private static void withLineBelow(
            Lines lines, Cell cell, Cell below, Consumer<Candidate> found) {
        List<Integer> words = joined(cell, below);
        add(lines, words, found);
        beforeBrackets(lines, words).stream()
                .filter(p -> p.size() > cell.words().size())
                .forEach(p -> add(lines, p, found));
        withoutTail(lines, words, found);
    }

    /// Without what is glued to the last word of the name: a number in brackets (`SDN BHD(1234-X)`)
    /// or a letter behind a hyphen (`for President-D`).
    private static void withoutTail(Lines lines, List<Integer> words, Consumer<Candidate> found) {
        for (int i = Math.max(0, words.size() - 3); i < words.size(); i++) {
            Matcher tail = TAIL.matcher(lines.word(words.get(i)).text());
            List<Integer> taken = words.subList(0, i + 1);
            if (tail.matches() && taken.size() <= LONGEST) {
                String before = lines.text(words.subList(0, i));
                String raw = (before + " " + tail.group(1)).strip();
                Spans.text(lines, FieldType.TEXT, taken, raw).ifPresent(found);
            }
        }
    }

    /// A number in brackets often stands a little apart from the name that it belongs to.
    private static Optional<List<Integer>> withNumberBeside(Lines lines, Line line, Cell cell) {
        int next = line.cells().indexOf(cell) + 1;
        return next < line.cells().size()
                        && lines.text(line.cells().get(next).words()).startsWith("(")
                ? Optional.of(joined(cell, line.cells().get(next)))
                : Optional.empty();
    }

    private static List<Integer> joined(Cell cell, Cell below) {
        List<Integer> words = new ArrayList<>(cell.words());
        words.addAll(below.words());
        return words;
    }

    private static void add(Lines lines, List<Integer> words, Consumer<Candidate> found) {
        boolean letters = words.stream().anyMatch(w -> hasLetters(lines.word(w).text()));
        if (!words.isEmpty() && words.size() <= LONGEST && letters) {
            Spans.text(lines, FieldType.TEXT, words).ifPresent(found);
        }
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
