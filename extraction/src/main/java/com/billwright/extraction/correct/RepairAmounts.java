package com.billwright.extraction.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs amounts: `12 .50`, `RM7. 42`, `RM46 25`, `totalRM28.20`, `1O.5O`.
///
/// Only those with two decimals: they have a shape that little else has.
public final class RepairAmounts {

    private static final String START = "(?<![\\p{L}\\d.,:/-])";
    private static final String END = "(?![\\p{L}\\d]|[.,:/]\\d| ?[%°])";

    /// Numbers in addresses do not end their cell; a tax's letter may follow an amount.
    private static final String END_OF_CELL = END + "(?= ?(?:[A-Z]{1,2} ?)?(?:\\t|$))";

    /// A currency's sign, or what is left of its letters: `RM`, `RH`, `M`.
    private static final String LETTERS_OF_MONEY = "(?:[A-Z]{1,2}|[$€£¥₹])";

    private static final String MONEY = "(?:R[MHNKW]|EUR|USD|GBP|[$€£¥₹])";
    private static final String WHOLE = "\\d{1,3}(?:,?\\d{3})?";
    private static final String BLANK_AT_MARK = "(?: [.,] ?|[.,] )";
    private static final String D = Lookalikes.DIGIT;

    private static final List<Shape> SHAPES =
            List.of(
                    shape(0.9, START, LETTERS_OF_MONEY + " ?", WHOLE, BLANK_AT_MARK, "\\d{2}", END),
                    shape(0.9, START, "", WHOLE, BLANK_AT_MARK, "\\d{2}", END_OF_CELL),
                    // Glued to the word before it.
                    shape(
                            0.9,
                            "(?<=\\p{Ll})",
                            MONEY + " ?",
                            WHOLE,
                            "(?: ?[.,] ?| )",
                            "\\d{2}",
                            END),
                    // The currency alone is misread.
                    shape(0.8, START, LETTERS_OF_MONEY, WHOLE, "[.,]", "\\d{2}", END),
                    // The mark is lost.
                    shape(0.8, START, MONEY + " ?", "\\d{1,4}", " ", "\\d{2}", END),
                    // Digits are set apart.
                    shape(
                            0.8,
                            "(?<![.,\\d])",
                            MONEY + " ?",
                            "\\d(?: \\d){1,3}",
                            "(?: ?[.,] ?| )",
                            "\\d ?\\d",
                            END),
                    shape(
                            0.7,
                            START,
                            LETTERS_OF_MONEY + "?(?=[\\d.,]*" + Lookalikes.LETTER + ")",
                            D + "{1,4}",
                            "[.,]",
                            D + "{2}",
                            END));

    private record Shape(Pattern pattern, double sure) {}

    private static Shape shape(
            double sure,
            String before,
            String money,
            String whole,
            String mark,
            String rest,
            String after) {
        String number = "(?<whole>" + whole + ")" + mark + "(?<rest>" + rest + ")";
        return new Shape(Pattern.compile(before + "(?<sign>-?)" + money + number + after), sure);
    }

    private RepairAmounts() {}

    /// @param line of a page; numbers that need no repair are left out
    public static List<Repair> in(String line) {
        List<Repair> repairs = new ArrayList<>();
        for (Shape shape : SHAPES) {
            Matcher m = shape.pattern.matcher(line);
            while (m.find()) {
                String read = m.group("whole") + m.group("rest");
                boolean known = repairs.stream().anyMatch(r -> r.covers(m.start(), m.end()));
                if (!known && 2 * Lookalikes.mistaken(read) <= read.length()) {
                    String whole = Lookalikes.digits(m.group("whole")).replaceAll("[ ,]", "");
                    String rest = Lookalikes.digits(m.group("rest")).replace(" ", "");
                    String meant = m.group("sign") + whole + "." + rest;
                    repairs.add(new Repair(m.start(), m.end(), meant, shape.sure));
                }
            }
        }
        return repairs;
    }
}
