package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds identifiers: words with a digit, what follows a label's colon or number sign inside a word,
/// and runs of short pieces that are one number printed with blanks.
final class IdentifierFinder implements CandidateFinder {

    private static final Pattern PIECE =
            Pattern.compile("[#(]?[\\p{Lu}\\d][\\p{Lu}\\d/.\\-_]{0,11}[.,;)]?|[-/–]");
    private static final Pattern DECIMAL =
            Pattern.compile("[-(+$€£]*(?:\\d{1,3}(?:[.,]\\d{3})*|\\d+)[.,]\\d{2}[-)$€£%]*");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}([./])\\d{1,2}\\1(?:\\d{4}|\\d{2})");
    private static final Pattern GLUED = Pattern.compile("^.*?[:#=°º№]+([^:#=°º№]*\\d[^:#=°º№]*)$");
    private static final int LONGEST_RUN = 7;

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        for (Line line : lines.lines()) {
            for (Cell cell : line.cells()) {
                cell.words().forEach(w -> word(lines, w, found));
                runs(lines, cell, found);
                afterColon(lines, line, cell, found);
            }
        }
    }

    private static void word(Lines lines, int word, Consumer<Candidate> found) {
        String text = lines.word(word).text();
        if (!hasDigit(text) || text.length() > 60 || text.contains("@") || text.endsWith("%")) {
            return;
        }
        String value = Spans.trimmed(text);
        if (value.isEmpty() || DECIMAL.matcher(value).matches() || DATE.matcher(value).matches()) {
            return;
        }
        Spans.text(lines, FieldType.IDENTIFIER, List.of(word), text).ifPresent(found);
        Matcher glued = GLUED.matcher(text);
        if (glued.matches()) {
            Spans.text(lines, FieldType.IDENTIFIER, List.of(word), glued.group(1)).ifPresent(found);
        }
    }

    private static void runs(Lines lines, Cell cell, Consumer<Candidate> found) {
        List<Integer> words = cell.words();
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && to - from < LONGEST_RUN && isPiece(lines, words.get(to))) {
                to++;
            }
            for (int end = from + 2; end <= to; end++) {
                List<Integer> run = words.subList(from, end);
                if (run.stream().anyMatch(w -> hasDigit(lines.word(w).text()))) {
                    Spans.text(lines, FieldType.IDENTIFIER, run).ifPresent(found);
                }
            }
            from++;
        }
    }

    /// What stands behind a label's colon names something even without a digit (`Ref.: SPRING`).
    private static void afterColon(Lines lines, Line line, Cell cell, Consumer<Candidate> found) {
        List<Integer> words = cell.words();
        for (int i = 0; i < words.size(); i++) {
            if (!lines.word(words.get(i)).text().endsWith(":")) {
                continue;
            }
            List<Integer> rest = words.subList(i + 1, words.size());
            if (rest.isEmpty() && line.cells().indexOf(cell) + 1 < line.cells().size()) {
                rest = line.cells().get(line.cells().indexOf(cell) + 1).words();
            }
            if (!rest.isEmpty() && rest.size() <= 4) {
                Spans.text(lines, FieldType.IDENTIFIER, rest).ifPresent(found);
            }
        }
    }

    private static boolean isPiece(Lines lines, int word) {
        return PIECE.matcher(lines.word(word).text()).matches();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
