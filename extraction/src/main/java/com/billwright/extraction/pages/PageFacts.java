package com.billwright.extraction.pages;

import com.billwright.extraction.memory.LayoutSignature;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What there is to see on one page, before anything is concluded from it.
///
/// @param number the number of the bill that it names, compact
/// @param codes tokens with digits that may identify something: numbers, tax ids, IBANs
/// @param head words of the top fifth
/// @param foot words of the last tenth
/// @param amounts how many amounts of money there are
/// @param negatives how many of them are below 0
/// @param prose how many lines are running text
record PageFacts(
        TextPage page,
        List<Cell> cells,
        List<Mention> mentions,
        Optional<PageNumber> place,
        Optional<String> number,
        Set<String> codes,
        Set<String> head,
        Set<String> foot,
        Set<String> words,
        int amounts,
        int negatives,
        int dates,
        int prose,
        LayoutSignature signature) {

    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\w.,/])[-(]?[€$£]?-?\\d{1,3}(?:[.,' \\u00a0]?\\d{3})*[.,]\\d{2}(?![\\d%/])(?![.,]\\d)[-)]?");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9/.\\-]{3,}");

    static PageFacts of(TextPage page) {
        List<Cell> cells = Cells.of(page);
        List<String> lines = lines(cells);
        List<Mention> mentions = mentions(cells);
        Set<String> head = new HashSet<>();
        Set<String> foot = new HashSet<>();
        Set<String> words = new HashSet<>();
        Set<String> codes = new HashSet<>();
        int prose = 0;
        for (Cell cell : cells) {
            List<String> letters = cell.tokens().stream().filter(PageFacts::word).toList();
            words.addAll(letters);
            if (cell.box().centreY() < 0.2) {
                head.addAll(letters);
            } else if (cell.box().centreY() > 0.9) {
                foot.addAll(letters);
            }
            prose += letters.size() >= 8 ? 1 : 0;
            var code = CODE.matcher(cell.text());
            while (code.find()) {
                compact(code.group()).ifPresent(codes::add);
            }
        }
        int amounts = 0;
        int negatives = 0;
        int dates = 0;
        for (String line : lines) {
            var amount = AMOUNT.matcher(line);
            while (amount.find()) {
                amounts++;
                String text = amount.group();
                negatives +=
                        text.startsWith("-") || text.endsWith("-") || text.startsWith("(") ? 1 : 0;
            }
            dates += (int) DATE.matcher(line).results().count();
        }
        return new PageFacts(
                page,
                cells,
                mentions,
                PageNumber.of(cells, lines),
                BillNumber.of(cells, mentions),
                codes,
                head,
                foot,
                words,
                amounts,
                negatives,
                dates,
                prose,
                LayoutSignature.of(new DocumentText(List.of(page))));
    }

    boolean blank() {
        return page.words().size() < 4;
    }

    boolean scanned() {
        return page.reading() == Reading.OCR;
    }

    boolean says(Topic topic) {
        return mentions.stream().anyMatch(m -> m.is(topic));
    }

    /// What the page calls itself; empty when nothing looks like a title. The largest type counts,
    /// then the higher place.
    Optional<Mention> title() {
        return mentions.stream()
                .filter(Mention::heads)
                .max(
                        Comparator.comparingDouble((Mention m) -> Math.round(m.cell().size()))
                                .thenComparing(m -> m.phrase().length())
                                .thenComparing(Comparator.comparingDouble(Mention::y).reversed()));
    }

    private static List<String> lines(List<Cell> cells) {
        var lines = new TreeMap<Integer, StringBuilder>();
        for (Cell cell : cells) {
            lines.computeIfAbsent(cell.row(), r -> new StringBuilder())
                    .append(cell.text())
                    .append('\t');
        }
        return lines.values().stream().map(StringBuilder::toString).toList();
    }

    private static List<Mention> mentions(List<Cell> cells) {
        double usual = usualSize(cells);
        List<Mention> mentions = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            Cell cell = cells.get(c);
            Optional<Cell> beside =
                    c + 1 < cells.size() && cells.get(c + 1).row() == cell.row()
                            ? Optional.of(cells.get(c + 1))
                            : Optional.empty();
            for (var found : Phrases.in(cell.tokens())) {
                int end = found.start() + found.length();
                // "Invoice 4711" still says hardly more than "Invoice".
                long others =
                        cell.tokens().stream().filter(PageFacts::word).count() - found.length();
                var mention =
                        new Mention(
                                found.topic(),
                                String.join(" ", cell.tokens().subList(found.start(), end)),
                                cell,
                                others <= 0,
                                found.start() == 0,
                                cell.size() >= 1.2 * usual,
                                false);
                mentions.add(mention.judged(beside));
            }
        }
        return mentions;
    }

    private static double usualSize(List<Cell> cells) {
        double[] sizes = cells.stream().mapToDouble(Cell::size).sorted().toArray();
        return sizes.length == 0 ? 10 : sizes[sizes.length / 2];
    }

    private static boolean word(String token) {
        return token.length() >= 2 && token.chars().noneMatch(Character::isDigit);
    }

    /// As identifiers are compared; empty for what is a date, an amount or too short.
    static Optional<String> compact(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits < 3 || DATE.matcher(text).find() || AMOUNT.matcher(text).matches()) {
            return Optional.empty();
        }
        String compact = text.toUpperCase(java.util.Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return compact.length() < 4 ? Optional.empty() : Optional.of(compact);
    }
}
