package com.billwright.extraction.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a page says about its place: "page 2 of 3".
///
/// @param number from 1
/// @param of how many there are; 0 when it does not say
record PageNumber(int number, int of) {

    private static final String OF = "(?:of|von|sur|de|out of|/|-)";
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)\\b(?:page|seite|blatt|pg|pag|p|folio|s)\\b\\s*(?:no|nr|n°)?[.:#]*\\s*(\\d{1,3})(?:\\s*"
                            + OF
                            + "\\s*(\\d{1,3}))?(?![\\d.,])");
    private static final Pattern BARE =
            Pattern.compile("(?i)^[-–(\\s]*(\\d{1,3})\\s*(?:/|of|von|sur)\\s*(\\d{1,3})[-–)\\s]*$");
    private static final Pattern DASHED = Pattern.compile("^[-–]\\s*(\\d{1,3})\\s*[-–]$");

    /// The edges of the page first: a number in the middle may be about something else.
    static Optional<PageNumber> of(List<Cell> cells, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher named = NAMED.matcher(lines.get(i));
            if (named.find() && said(named.group(), named)) {
                return Optional.of(number(named));
            }
        }
        for (Cell cell : cells) {
            if (cell.box().centreY() < 0.15 || cell.box().centreY() > 0.85) {
                Matcher bare = BARE.matcher(cell.text());
                if (bare.find() && plausible(bare)) {
                    return Optional.of(number(bare));
                }
                Matcher dashed = DASHED.matcher(cell.text());
                if (dashed.find()) {
                    return Optional.of(new PageNumber(Integer.parseInt(dashed.group(1)), 0));
                }
            }
        }
        return Optional.empty();
    }

    /// A lone letter is only believed with a total behind it.
    private static boolean said(String match, Matcher named) {
        boolean letter = match.length() > 1 && !Character.isLetter(match.charAt(1));
        return letter ? named.group(2) != null && plausible(named) : plausible(named);
    }

    private static boolean plausible(Matcher match) {
        int number = Integer.parseInt(match.group(1));
        return number >= 1
                && (match.group(2) == null || number <= Integer.parseInt(match.group(2)));
    }

    private static PageNumber number(Matcher match) {
        String of = match.groupCount() > 1 ? match.group(2) : null;
        return new PageNumber(
                Integer.parseInt(match.group(1)), of == null ? 0 : Integer.parseInt(of));
    }

    boolean first() {
        return number == 1;
    }

    boolean last() {
        return of == number;
    }
}
