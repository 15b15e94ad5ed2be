package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How one vendor words its bills: its choice of labels, date and amount formats.
public final class Wording {

    private final Market market;
    private final long seed;
    private final Map<String, String> chosen = new HashMap<>();
    private final String amounts;
    private final String colon;
    private final boolean capitals;
    private final boolean trailingMinus;
    private final DateTimeFormatter dates;

    private Wording(Market market, long seed, String colon, boolean capitals) {
        this.market = market;
        this.seed = seed;
        this.colon = colon;
        this.capitals = capitals;
        var dice = Dice.of(seed, 3);
        this.dates = DateTimeFormatter.ofPattern(dice.pick(market.list("dates")), market.locale());
        this.amounts = dice.pick(market.list("amounts"));
        this.trailingMinus = dice.chance(0.1);
    }

    public static Wording of(Market market, long seed) {
        var dice = Dice.of(seed, 4);
        var colons =
                market.locale().equals(Locale.FRANCE)
                        ? List.of(" :", "", ":")
                        : List.of(":", ":", "", ".");
        return new Wording(market, seed, dice.pick(colons), dice.chance(0.15));
    }

    /// The same wording but for one label or word.
    public Wording saying(String key, String words) {
        var other = new Wording(market, seed, colon, capitals);
        other.chosen.putAll(chosen);
        other.chosen.put(key, words);
        return other;
    }

    /// The same wording with labels neither in capitals nor followed by a colon.
    public Wording unpunctuated() {
        var other = new Wording(market, seed, "", false);
        other.chosen.putAll(chosen);
        return other;
    }

    public Market market() {
        return market;
    }

    /// This vendor's choice among the market's words for a key.
    public String word(String key) {
        var word = chosen.get(key);
        return word != null ? word : Dice.of(seed, key.hashCode()).pick(market.list(key));
    }

    /// The label of a field, without its colon.
    public String bareLabel(String field) {
        var label = word("label." + field);
        return capitals ? label.toUpperCase(market.locale()) : label;
    }

    /// The label of a field, with this vendor's punctuation.
    public String label(String field) {
        var label = bareLabel(field);
        return label.endsWith(".") && colon.equals(".") ? label : label + colon;
    }

    public String colon() {
        return colon;
    }

    public String date(LocalDate date) {
        return dates.format(date);
    }

    /// An amount with the vendor's currency sign, code or neither.
    public String amount(BigDecimal amount) {
        int start = amounts.indexOf('1');
        var prefix = amounts.substring(0, start);
        var suffix = amounts.substring(amounts.lastIndexOf('0') + 1);
        var digits = prefix + bare(amount.abs()) + suffix;
        if (amount.signum() >= 0) {
            return digits;
        }
        return trailingMinus ? digits + "-" : "-" + digits;
    }

    /// An amount without currency, as in tables.
    public String bare(BigDecimal amount) {
        var plain =
                amount.setScale(Math.max(2, amount.scale()), RoundingMode.HALF_UP)
                        .abs()
                        .toPlainString();
        int point = plain.indexOf('.');
        var grouped = plain.substring(0, point).replaceAll("(?<=\\d)(?=(\\d{3})+$)", group());
        var digits = grouped + decimalPoint() + plain.substring(point + 1);
        if (amount.signum() >= 0) {
            return digits;
        }
        return trailingMinus ? digits + "-" : "-" + digits;
    }

    /// A quantity or percentage without needless zeros.
    public String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace(".", decimalPoint());
    }

    /// Whether amounts say which currency they are in.
    public boolean amountsNameCurrency() {
        return !amounts.replaceAll("[\\d., ]", "").isEmpty();
    }

    private String group() {
        return amounts.substring(amounts.indexOf('1') + 1, amounts.indexOf('2'));
    }

    private String decimalPoint() {
        return amounts.substring(amounts.indexOf('4') + 1, amounts.indexOf('5'));
    }
}
