package com.billwright.extraction.generate;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What one vendor does on all of its bills: which fields it prints, how it numbers, what it sells.
///
/// @param prints names of the fields beyond vendor, customer, number, date and total
/// @param numbering `@` is the running number, `yyyy`/`yy`/`MM` the bill's date
/// @param maxLines most lines of a bill
public record Habits(
        Set<String> prints,
        String numbering,
        int firstNumber,
        String accountPattern,
        String poPattern,
        String contractPattern,
        String terms,
        int daysToPay,
        List<String> taxRates,
        List<Article> articles,
        int maxLines) {

    private static final Map<String, Double> HOW_OFTEN =
            Map.ofEntries(
                    Map.entry("vendor_address", 0.95),
                    Map.entry("vendor_vat_id", 0.8),
                    Map.entry("vendor_tax_number", 0.45),
                    Map.entry("iban", 0.8),
                    Map.entry("po_number", 0.4),
                    Map.entry("contract_number", 0.25),
                    Map.entry("buyer_reference", 0.2),
                    Map.entry("payment_reference", 0.2),
                    Map.entry("account_number", 0.55),
                    Map.entry("service_address", 0.35),
                    Map.entry("due_date", 0.55),
                    Map.entry("delivery_date", 0.3),
                    Map.entry("period", 0.3),
                    Map.entry("payment_terms", 0.5),
                    Map.entry("line_total", 0.25),
                    Map.entry("net_total", 0.85),
                    Map.entry("discount", 0.12),
                    Map.entry("service_charge", 0.0),
                    Map.entry("prepaid", 0.15),
                    Map.entry("prior_balance", 0.1),
                    Map.entry("amount_due", 0.25),
                    Map.entry("internal_reference", 0.4),
                    Map.entry("order_date", 0.25),
                    Map.entry("clerk", 0.4),
                    Map.entry("remit_to", 0.3));

    private static final List<String> NUMBERINGS =
            List.of(
                    "INV-@",
                    "@",
                    "@",
                    "@",
                    "yyyy-@",
                    "RE@/yy",
                    "R-yyyyMM-@",
                    "??@-1",
                    "?@",
                    "yyyy/MM/@",
                    "yy@",
                    "??-@",
                    "F@",
                    "@/yyyy",
                    "##-@",
                    "SI@",
                    "?yy-@",
                    "FA-yyyy-@",
                    "#####-@",
                    "@-?");

    public Habits {
        prints = Set.copyOf(prints);
        articles = List.copyOf(articles);
    }

    Habits ofLines(int most) {
        return new Habits(
                prints,
                numbering,
                firstNumber,
                accountPattern,
                poPattern,
                contractPattern,
                terms,
                daysToPay,
                taxRates,
                articles,
                most);
    }

    public static Habits draw(Market market, Dice dice) {
        var prints = new HashSet<String>();
        HOW_OFTEN.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(e -> dice.chance(e.getValue()))
                .forEach(e -> prints.add(e.getKey()));
        prints.removeAll(market.listOrNone("never"));
        prints.addAll(market.listOrNone("always"));
        if (prints.contains("prepaid") || prints.contains("prior_balance")) {
            prints.add("amount_due");
        }
        var rates = market.list("tax.rates");
        var articles = market.list("items").stream().map(Article::parse).toList();
        int first = dice.between(0, articles.size() - 9);
        return new Habits(
                prints,
                dice.fill(
                        dice.pick(market.has("numbering") ? market.list("numbering") : NUMBERINGS)),
                dice.between(1, 9) * (int) Math.pow(10, dice.between(2, 6)) + dice.between(0, 90),
                dice.fill(dice.pick("", "", "?", "C-", "K", "1"))
                        + dice.pick("#####", "######", "########", "####-####-##", "### ### ####"),
                dice.fill(dice.pick("PO-", "PO", "45", "", "B-", "?"))
                        + dice.pick("#####", "######", "########", "####-##"),
                market.has("contracts")
                        ? dice.pick(market.list("contracts"))
                        : dice.fill(dice.pick("C", "V-", "CT", "", "W", "??-"))
                                + dice.pick("####", "######", "##-####", "########"),
                dice.pick(market.list("terms")),
                dice.pick(0, 8, 10, 14, 14, 15, 21, 30, 30, 30, 45, 60),
                dice.chance(0.2)
                        ? rates.subList(0, 2)
                        : List.of(
                                rates.get(
                                        dice.between(0, dice.chance(0.6) ? 0 : rates.size() - 1))),
                articles.subList(first, first + 9),
                dice.chance(0.08) ? 45 : dice.pick(1, 2, 3, 5, 8, 12));
    }
}
