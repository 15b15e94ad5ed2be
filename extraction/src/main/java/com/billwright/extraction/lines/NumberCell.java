package com.billwright.extraction.lines;

import com.billwright.extraction.candidate.AmountReader;
import com.billwright.extraction.text.Box;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/// A cell of a table that holds one number and at most a currency, a percent sign or a unit.
///
/// @param unit what follows the number when that is no currency; empty when nothing does
record NumberCell(BigDecimal value, boolean percent, String unit, TableRow.Words words) {

    private static final String CURRENCY = "(?:[€$£¥]|EUR|USD|GBP|CHF|RM|kr|zł|Kč)";
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?:"
                            + CURRENCY
                            + " ?)?(?<minus>[-−–]?) ?"
                            + CURRENCY
                            + "?(?<number>\\d{1,3}(?:[ '’.,]\\d{3})+(?:[.,]\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)(?<dash>[-−])?(?: ?"
                            + CURRENCY
                            + ")?(?: ?(?<percent>%)(?: ?\\p{L}{2,4})?(?: ?\\(\\p{L}\\))?| ?(?<unit>\\p{L}[\\p{L}²³.()]{0,9}))?");

    /// What a scan shows beside a number: dirt, a piece of a rule.
    private static final Pattern SPECK = Pattern.compile("^[_|'‘]+ ?| ?[_|'‘?+;:]+$");

    static Optional<NumberCell> of(TableRow.Words cell, AmountReader reader) {
        var m = NUMBER.matcher(SPECK.matcher(cell.text()).replaceAll(""));
        if (!m.matches()) {
            return Optional.empty();
        }
        boolean negative = !m.group("minus").isEmpty() || m.group("dash") != null;
        String unit = m.group("unit") == null ? "" : m.group("unit");
        return reader.number(m.group("number"))
                .map(n ->
                        new NumberCell(
                                negative ? n.negate() : n, m.group("percent") != null, unit, cell));
    }

    /// The same number of another unit.
    NumberCell of(String unit) {
        return new NumberCell(value, percent, unit, words);
    }

    /// This quantity as price and amount say it, where it is printed rounded to a whole.
    BigDecimal exact(BigDecimal price, BigDecimal amount) {
        if (value.stripTrailingZeros().scale() > 0 || price.signum() == 0) {
            return value;
        }
        BigDecimal exact = amount.divide(price, 2, RoundingMode.HALF_UP);
        boolean rounded =
                exact.multiply(price).compareTo(amount) == 0
                        && exact.subtract(value).abs().compareTo(new BigDecimal("0.5")) <= 0;
        return rounded ? exact : value;
    }

    Box box() {
        return words.box();
    }

    /// Printed with decimals, as money is.
    boolean money() {
        return value.scale() >= 2 && unit.isEmpty() && !percent;
    }
}
