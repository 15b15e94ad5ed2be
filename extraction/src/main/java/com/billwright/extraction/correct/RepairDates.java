package com.billwright.extraction.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Repairs numeric dates whose year comes last: `l2/03/2018`, `14°09/2017`, `2703/2018`,
/// `12/0 1/2018`.
///
/// One mark between day, month and year must be there; the other may be lost or another character.
public final class RepairDates {

    private static final String D = Lookalikes.DIGIT;
    private static final String START = "(?<![\\p{L}\\d.,/-])";
    private static final String END = "(?![\\p{L}\\d]|[./-]\\d)";
    private static final String YEAR = "(?<year>[2Zz][0Oo]" + D + D + ")";

    /// What a mark was taken for: any sign, or one of these.
    private static final String OTHER_MARK = " ?(?:[^\\p{L}\\d\\s]{1,2}|[147fJA]|) ?";

    private static final List<Pattern> SHAPES =
            List.of(
                    shape(D + "{1,2}", " ?(?<mark>[-/.]) ?", D + "{2}", " ?\\k<mark> ?"),
                    shape(D + "{2}", OTHER_MARK, D + "{2}", " ?(?<mark>[-/.]) ?"),
                    shape(D + "{2}", " ?(?<mark>[-/.]) ?", D + "{2}", OTHER_MARK),
                    shape(D + " ?" + D, " ?(?<mark>[-/.]) ?", D + " ?" + D, " ?\\k<mark> ?"));

    private static final double SURE = 0.8;

    private RepairDates() {}

    private static Pattern shape(String first, String mark, String second, String mark2) {
        return Pattern.compile(
                START
                        + "(?<first>"
                        + first
                        + ")"
                        + mark
                        + "(?<second>"
                        + second
                        + ")"
                        + mark2
                        + YEAR
                        + END);
    }

    /// @param line of a page; that a date is meant does not say that there is such a day
    public static List<Repair> in(String line) {
        List<Repair> repairs = new ArrayList<>();
        for (Pattern shape : SHAPES) {
            Matcher m = shape.matcher(line);
            while (m.find()) {
                String first = m.group("first");
                String second = m.group("second");
                String year = m.group("year");
                if (Lookalikes.mistaken(first + second + year) > 3) {
                    continue;
                }
                String mark = m.group("mark");
                boolean known = repairs.stream().anyMatch(r -> r.covers(m.start(), m.end()));
                String meant =
                        Lookalikes.digits(first + mark + second + mark + year).replace(" ", "");
                if (!known && !meant.equals(m.group())) {
                    repairs.add(new Repair(m.start(), m.end(), meant, SURE));
                }
            }
        }
        return repairs;
    }
}
