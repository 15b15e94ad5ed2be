package com.billwright.extraction.candidate;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the amounts in a line of text, whatever marks its thousands and decimals and wherever the
/// sign and the currency stand.
public final class AmountReader {

    /// An amount and the characters of its number and sign.
    record Found(int start, int end, BigDecimal amount) {}

    private static final String CURRENCY =
            "(?:[A-Z]{0,3}[$€£¥₹₽₺₩]|RM|Rs\\.?|SFr\\.?|Fr\\.?|kr\\.?|zł|Kč|Ft|[A-Z]{3}(?![A-Za-z]))";
    private static final String NUMBER =
            "\\d{1,3}(?:[.,'’\u00a0\u202f]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+[.,]\\d{1,4}(?!\\d)|\\d+(?!\\d)|[.,]\\d{2}(?!\\d)";
    private static final Pattern AMOUNT =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/])(?<open>[-−–+(]?)(?<before>"
                            + CURRENCY
                            + ")? ?(?<inner>[-−–]?)(?<number>"
                            + NUMBER
                            + ")(?<dash>[.,][-–—]{1,2})?(?<gap> ?)(?<after>"
                            + CURRENCY
                            + ")?(?<close> ?(?:[-−–)](?![\\p{L}\\d])|CR\\b|DR\\b|Cr\\b))?(?![\\p{L}\\d]|[.,/]\\d| ?%)");
    private static final Pattern SPACED =
            Pattern.compile(
                    "(?<![\\p{L}\\d.,/])[-−–]?\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?:[.,]\\d{2})?(?![\\p{L}\\d]|[.,/]\\d| ?%)");

    private final char grouping;

    public AmountReader(Locale locale) {
        this.grouping =
                locale.getCountry().equals("CH")
                        ? '\''
                        : DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }

    List<Found> read(String text) {
        List<Found> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        Matcher m = AMOUNT.matcher(text);
        int from = 0;
        while (from <= text.length() && m.find(from)) {
            from = m.end("number");
            add(m, found);
        }
        Matcher spaced = SPACED.matcher(text);
        while (spaced.find()) {
            boolean negative = !Character.isDigit(spaced.group().charAt(0));
            String digits = negative ? spaced.group().substring(1) : spaced.group();
            number(digits)
                    .ifPresent(n ->
                            found.add(
                                    new Found(
                                            spaced.start(),
                                            spaced.end(),
                                            negative ? n.negate() : n)));
        }
        return found.stream().distinct().toList();
    }

    private void add(Matcher m, List<Found> found) {
        String number = m.group("number");
        boolean currency =
                m.group("before") != null || m.group("after") != null || m.group("dash") != null;
        boolean whole = number.chars().allMatch(Character::isDigit);
        if (whole && (!currency || number.length() > 9)) {
            return;
        }
        String close = m.group("close") == null ? "" : m.group("close").strip();
        boolean brackets = m.group("open").equals("(") && close.equals(")");
        boolean negative =
                brackets
                        || isMinus(m.group("open"))
                        || isMinus(m.group("inner"))
                        || isMinus(close)
                        || close.equalsIgnoreCase("CR");
        int start =
                m.group("open").isEmpty() && m.group("before") == null
                        ? m.start("number")
                        : m.start();
        if (!m.group("inner").isEmpty()) {
            start = Math.min(start, m.start("inner"));
        }
        int from = start;
        int end = isMinus(close) || brackets ? m.end("close") : m.end("number");
        number(number).ifPresent(n -> found.add(new Found(from, end, negative ? n.negate() : n)));
    }

    /// The value of a number as printed; empty when it is too large for an amount.
    public Optional<BigDecimal> number(String printed) {
        String plain = printed.replaceAll("['’\\s\u00a0\u202f]", "");
        int dot = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        int last = Math.max(dot, comma);
        if (last >= 0) {
            char mark = plain.charAt(last);
            boolean both = dot >= 0 && comma >= 0;
            boolean repeated = plain.indexOf(mark) != last;
            int decimals = plain.length() - last - 1;
            boolean groups =
                    repeated
                            || (!both
                                    && decimals == 3
                                    && (mark == grouping || last > 3 || isOtherGrouping(mark)));
            String whole = plain.substring(0, last).replaceAll("[.,]", "");
            plain =
                    groups
                            ? plain.replaceAll("[.,]", "")
                            : (whole.isEmpty() ? "0" : whole) + "." + plain.substring(last + 1);
        }
        BigDecimal value = new BigDecimal(plain);
        return value.precision() - value.scale() > 12 || value.scale() > 4
                ? Optional.empty()
                : Optional.of(value);
    }

    /// In locales that group by blanks or apostrophes a lone comma or point before three digits may
    /// be either; a comma is then a decimal mark, a point a thousands one.
    private boolean isOtherGrouping(char mark) {
        return grouping != '.' && grouping != ',' && mark == '.';
    }

    private static boolean isMinus(String sign) {
        return sign.equals("-") || sign.equals("−") || sign.equals("–");
    }
}
