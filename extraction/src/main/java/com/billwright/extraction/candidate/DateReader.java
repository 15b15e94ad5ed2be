package com.billwright.extraction.candidate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the dates in a line of text: numeric in either order of day and month, written out in many
/// languages, and ranges whose first date leaves out what the second one says.
final class DateReader {

    /// A date and the characters it was read from.
    record Found(int start, int end, LocalDate date) {}

    private static final String MONTH = "(\\p{L}{3,12})\\.?";
    private static final String TO = " ?(?:-|–|—|bis|to|au|al|until|thru|through) ?";
    private static final String YEAR = "(\\d{4}|\\d{2})(?!\\d)";
    private static final String ORDINAL = "(?:st|nd|rd|th|er|\\.|º|°)?";

    private static final Pattern YEAR_FIRST =
            pattern("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC =
            pattern("(?<![\\d.,])(\\d{1,2}) ?([-/.]) ?(\\d{1,2}) ?\\2 ?" + YEAR + "(?!\\2\\d)");
    private static final Pattern DAY_MONTH =
            pattern(
                    "(?<!\\d)(\\d{1,2})"
                            + ORDINAL
                            + "[ \\-./]{0,2}(?:de |of )?"
                            + MONTH
                            + "[ ,\\-./'’]{0,3}(?:de |del )?"
                            + YEAR);
    private static final Pattern MONTH_DAY =
            pattern(
                    "(?<!\\p{L})"
                            + MONTH
                            + "[ \\-./]{0,2}(\\d{1,2})"
                            + ORDINAL
                            + "[ ,\\-./]{1,3}"
                            + YEAR
                            + "(?!,? \\d{4})");
    private static final Pattern YEAR_MONTH_DAY =
            pattern(
                    "(?<!\\d)((?:19|20)\\d{2})[ \\-./]{1,2}"
                            + MONTH
                            + "[ \\-./]{0,2}(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            pattern(
                    "(?<![\\p{L}\\d.,/-])(20\\d{2})(0[1-9]|1[0-2])([0-2]\\d|3[01])(?![\\p{L}\\d-]|/(?!\\d{6}(?!\\d)))");
    private static final Pattern COMPACT_DAY_FIRST =
            pattern(
                    "(?<![\\p{L}\\d.,/-])(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])(20\\d{2})(?=\\s\\d{1,2}:\\d{2})");
    private static final Pattern SHORT_RANGE =
            pattern(
                    "(?<![\\d.,])(\\d{1,2})([./])(\\d{1,2})\\2?"
                            + TO
                            + "(?=\\d{1,2}\\2\\d{1,2}\\2(\\d{4}|\\d{2})(?!\\d))");
    private static final Pattern DAY_RANGE =
            pattern(
                    "(?<![\\d.,])(\\d{1,2})\\.?"
                            + TO
                            + "(?=\\d{1,2}\\.? ?"
                            + MONTH
                            + "[ ,]{0,2}"
                            + YEAR
                            + ")");
    private static final Pattern DAY_MONTH_RANGE =
            pattern(
                    "(?<![\\d.,])(\\d{1,2})\\.? ?"
                            + MONTH
                            + TO
                            + "(?=\\d{1,2}\\.? ?\\p{L}{3,12}\\.?[ ,]{0,2}"
                            + YEAR
                            + ")");
    private static final Pattern MONTH_DAY_RANGE =
            pattern(
                    "(?<!\\p{L})"
                            + MONTH
                            + " ?(\\d{1,2})"
                            + ORDINAL
                            + TO
                            + "(?:\\p{L}{3,12}\\.? ?)?(\\d{1,2})"
                            + ORDINAL
                            + ",? "
                            + YEAR);

    private final boolean dayFirst;

    DateReader(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        scan(YEAR_FIRST, text, m -> day(m.group(1), m.group(3), m.group(4)), found);
        scan(NUMERIC, text, m -> numeric(m.group(1), m.group(2), m.group(3), m.group(4)), found);
        scan(DAY_MONTH, text, m -> named(m.group(3), m.group(2), m.group(1)), found);
        scan(MONTH_DAY, text, m -> named(m.group(3), m.group(1), m.group(2)), found);
        scan(YEAR_MONTH_DAY, text, m -> named(m.group(1), m.group(2), m.group(3)), found);
        scan(COMPACT, text, m -> day(m.group(1), m.group(2), m.group(3)), found);
        scan(COMPACT_DAY_FIRST, text, m -> day(m.group(3), m.group(2), m.group(1)), found);
        scan(
                SHORT_RANGE,
                text,
                m -> numeric(m.group(1), m.group(2), m.group(3), m.group(4)),
                found);
        scan(DAY_RANGE, text, m -> named(m.group(3), m.group(2), m.group(1)), found);
        scan(DAY_MONTH_RANGE, text, m -> named(m.group(3), m.group(2), m.group(1)), found);
        Matcher range = MONTH_DAY_RANGE.matcher(text);
        while (range.find()) {
            named(range.group(4), range.group(1), range.group(2))
                    .ifPresent(d -> found.add(new Found(range.start(), range.end(2), d)));
            named(range.group(4), range.group(1), range.group(3))
                    .filter(d -> range.end(3) - range.end(2) < 7)
                    .ifPresent(d -> found.add(new Found(range.start(3), range.end(), d)));
        }
        return found;
    }

    /// Whether the numeric dates of a text can only be read day first (+1) or month first (-1); 0
    /// when they tell nothing.
    static int order(String text) {
        int order = 0;
        Matcher m = NUMERIC.matcher(text);
        while (m.find()) {
            int first = Integer.parseInt(m.group(1));
            int second = Integer.parseInt(m.group(3));
            if (first > 12 && first <= 31 && second <= 12) {
                order++;
            } else if (second > 12 && second <= 31 && first <= 12) {
                order--;
            }
        }
        return order;
    }

    private interface Reading {
        Optional<LocalDate> of(Matcher match);
    }

    private static void scan(Pattern pattern, String text, Reading reading, List<Found> found) {
        Matcher m = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && m.find(from)) {
            Optional<LocalDate> date = reading.of(m);
            date.ifPresent(d -> found.add(new Found(m.start(), trimmedEnd(text, m), d)));
            from = date.isPresent() ? Math.max(m.end(), m.start() + 1) : m.start() + 1;
        }
    }

    private static int trimmedEnd(String text, Matcher m) {
        int end = m.end();
        while (end > m.start() + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// With points between them the day comes first everywhere.
    private Optional<LocalDate> numeric(String first, String mark, String second, String year) {
        boolean day = dayFirst || mark.equals(".");
        Optional<LocalDate> wanted = day ? day(year, second, first) : day(year, first, second);
        Optional<LocalDate> other = day ? day(year, first, second) : day(year, second, first);
        return wanted.isPresent() ? wanted : other;
    }

    private static Optional<LocalDate> named(String year, String month, String day) {
        return Months.named(month).flatMap(m -> day(year, m.toString(), day));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (year.length() == 2) {
            y += y < 80 ? 2000 : 1900;
        }
        if (y < 1990 || y > 2100) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
