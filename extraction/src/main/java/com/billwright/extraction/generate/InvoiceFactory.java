package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// Draws the facts of a vendor's successive bills.
///
/// @param customers whom it bills; a base vendor bills a few, a demo vendor its tenant
/// @param sites where it works; empty: made up
public record InvoiceFactory(
        Market market,
        Vendor vendor,
        Habits habits,
        List<Party> customers,
        List<Address> sites,
        LocalDate firstBill,
        long seed) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal NONE = new BigDecimal("0.00");

    InvoiceFactory ofLines(int most) {
        return new InvoiceFactory(
                market, vendor, habits.ofLines(most), customers, sites, firstBill, seed);
    }

    /// The `n`-th bill, from 0.
    public InvoiceFacts bill(int n) {
        var dice = Dice.of(seed, n, 1);
        var parties = new Parties(market, dice);
        var date = firstBill.plusDays(n * 29L + dice.between(0, 9));
        var lines = lines(dice);
        var lineTotal = sum(lines.stream().map(LineItem::amount).toList());
        var discount =
                habits.prints().contains("service_charge")
                        ? percent(lineTotal, new BigDecimal("-10"))
                        : habits.prints().contains("discount")
                                ? percent(lineTotal, new BigDecimal(dice.pick("3", "5", "10")))
                                : NONE;
        var net = lineTotal.subtract(discount);
        var taxes = taxes(lines, lineTotal, net);
        var tax = sum(taxes.stream().map(TaxLine::tax).toList());
        var total = net.add(tax);
        var prepaid =
                habits.prints().contains("prepaid")
                        ? percent(total, new BigDecimal(dice.pick("10", "25", "30", "50")))
                        : NONE;
        var prior =
                habits.prints().contains("prior_balance") && dice.chance(0.8)
                        ? dice.money(20, 900)
                        : NONE;
        var start = date.minusMonths(dice.chance(0.8) ? 1 : 3).withDayOfMonth(1);
        var habitual = Dice.of(seed, 2);
        var account = habitual.fill(habits.accountPattern());
        var number = number(n, date, dice);
        var contract =
                habits.contractPattern().equals("@")
                        ? number.replaceFirst("-\\d$", "")
                        : habitual.fill(habits.contractPattern());
        return new InvoiceFacts(
                vendor,
                dice.pick(customers),
                new Party(vendor.name(), new Parties(market, habitual).address()),
                sites.isEmpty() ? parties.address() : dice.pick(sites),
                number,
                dice.fill(habits.poPattern()),
                contract,
                dice.fill(dice.pick("KST-####", "??/####", "04011000-#####-##", "###-??")),
                dice.fill(dice.pick("RF##########", "#### #### ####", "##########")),
                account,
                dice.fill(dice.pick("J-#####", "######", "??/####", "#####-##")),
                habitual.pick(market.list("persons")),
                date,
                date.plusDays(habits.daysToPay()),
                date.minusDays(dice.between(0, 12)),
                date.minusDays(dice.between(13, 60)),
                start,
                dice.chance(0.85)
                        ? start.plusMonths(1).minusDays(1)
                        : start.plusDays(dice.between(6, 20)),
                habits.terms(),
                market.currency(),
                lines,
                taxes,
                lineTotal,
                discount,
                net,
                tax,
                total,
                prepaid,
                prior,
                total.subtract(prepaid).add(prior));
    }

    private String number(int n, LocalDate date, Dice dice) {
        int running = habits.firstNumber() + n * 7 + dice.between(0, 6);
        var number = habits.numbering().replace("@", "#");
        for (var part : List.of("yyyy", "yy", "MM")) {
            number =
                    number.replace(
                            part, date.format(DateTimeFormatter.ofPattern(part, Locale.ROOT)));
        }
        return number.replace("#", Integer.toString(running));
    }

    /// No article twice before each was there once.
    private List<LineItem> lines(Dice dice) {
        var lines = new ArrayList<LineItem>();
        var left = new ArrayList<Article>();
        for (int count = dice.between(1, habits.maxLines()); count > 0; count--) {
            if (left.isEmpty()) {
                left.addAll(habits.articles());
            }
            var article = left.remove(dice.between(0, left.size() - 1));
            var quantity = quantity(article, dice);
            var price =
                    article.most() == 0
                            ? dice.money(article.low(), article.high())
                            : Dice.of(seed, article.description().hashCode())
                                    .money(article.low(), article.high());
            lines.add(
                    new LineItem(
                            article.description(),
                            quantity,
                            article.unit(),
                            price,
                            new BigDecimal(dice.pick(habits.taxRates())),
                            quantity.multiply(price).setScale(2, RoundingMode.HALF_UP)));
        }
        return lines;
    }

    private static BigDecimal quantity(Article article, Dice dice) {
        if (article.most() > 0) {
            return new BigDecimal(dice.between(Math.max(1, article.most() / 3), article.most()));
        }
        if (article.high() > 150 || dice.chance(0.3)) {
            return BigDecimal.ONE;
        }
        return dice.chance(0.25)
                ? new BigDecimal(dice.between(1, 40)).divide(new BigDecimal(4))
                : new BigDecimal(dice.between(1, 24));
    }

    /// Tax by rate; a discount lowers each rate's base in proportion, the last takes the rest.
    private static List<TaxLine> taxes(List<LineItem> lines, BigDecimal lineTotal, BigDecimal net) {
        var bases = new TreeMap<BigDecimal, BigDecimal>();
        lines.forEach(l -> bases.merge(l.taxRate(), l.amount(), BigDecimal::add));
        var taxes = new ArrayList<TaxLine>();
        var left = net;
        for (var rate : bases.keySet()) {
            boolean last = rate.equals(bases.lastKey()) || lineTotal.signum() == 0;
            var base =
                    last
                            ? left
                            : bases.get(rate)
                                    .multiply(net)
                                    .divide(lineTotal, 2, RoundingMode.HALF_UP);
            left = left.subtract(base);
            taxes.add(new TaxLine(rate, base, percent(base, rate)));
        }
        return taxes.reversed();
    }

    private static BigDecimal percent(BigDecimal amount, BigDecimal rate) {
        return amount.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(NONE, BigDecimal::add);
    }
}
