package com.billwright.extraction.generate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A bill's facts in its vendor's words: what a layout draws.
///
/// @param number which of the vendor's bills this is, from 0
public record WordedInvoice(InvoiceFacts facts, Wording wording, Habits habits, int number) {

    /// The fields that a layout may put in a list of references and dates, the usual order.
    public static final List<String> REFERENCES =
            List.of(
                    "invoice_number",
                    "invoice_date",
                    "account_number",
                    "po_number",
                    "buyer_reference",
                    "contract_number",
                    "delivery_date",
                    "period",
                    "due_date",
                    "payment_terms",
                    "payment_reference");

    /// Whether this vendor prints it at all.
    public boolean prints(String field) {
        return switch (field) {
            case "invoice_number", "invoice_date", "customer", "vendor", "tax_total", "total" ->
                    true;
            case "iban" -> habits.prints().contains(field) && !facts.vendor().iban().isEmpty();
            case "vendor_vat_id" ->
                    habits.prints().contains(field) && !facts.vendor().vatId().isEmpty();
            case "period_start", "period_end" -> habits.prints().contains("period");
            case "prior_balance" -> facts.priorBalance().signum() != 0;
            case "prepaid" -> facts.prepaid().signum() != 0;
            case "discount" -> facts.discount().signum() != 0;
            default -> habits.prints().contains(field);
        };
    }

    /// What is the same on all of this vendor's bills, as a seed.
    public long vendorSeed() {
        return facts.vendor().domain().hashCode();
    }

    public String label(String field) {
        return wording.label(field);
    }

    public String word(String key) {
        return wording.word(key);
    }

    /// A field's value as this vendor prints it.
    ///
    /// @throws IllegalArgumentException when there is no such value
    public Printed value(String field) {
        return switch (field) {
            case "vendor" -> Printed.of(field, facts.vendor().name());
            case "vendor_vat_id" -> Printed.of(field, facts.vendor().vatId());
            case "vendor_tax_number" -> Printed.of(field, facts.vendor().taxNumber());
            case "iban" ->
                    new Printed(
                            Iban.grouped(facts.vendor().iban()),
                            Map.of(field, facts.vendor().iban()));
            case "customer" -> Printed.of(field, facts.customer().name());
            case "invoice_number" -> Printed.of(field, facts.invoiceNumber());
            case "po_number" -> Printed.of(field, facts.poNumber());
            case "contract_number" -> Printed.of(field, facts.contractNumber());
            case "buyer_reference" -> Printed.of(field, facts.buyerReference());
            case "payment_reference" -> Printed.of(field, facts.paymentReference());
            case "account_number" -> Printed.of(field, facts.accountNumber());
            case "payment_terms" -> Printed.of(field, facts.paymentTerms());
            case "service_address" -> Printed.of(field, facts.serviceAddress().joined(", "));
            case "invoice_date" -> day(field, facts.invoiceDate());
            case "due_date" -> day(field, facts.dueDate());
            case "delivery_date" -> day(field, facts.deliveryDate());
            case "period_start" -> day(field, facts.periodStart());
            case "period_end" -> day(field, facts.periodEnd());
            case "period" -> period();
            case "order_date" -> Printed.plain(wording.date(facts.orderDate()));
            case "line_total" -> amount(field, facts.lineTotal());
            case "discount" -> Printed.plain(wording.amount(facts.discount().negate()));
            case "net_total" -> amount(field, facts.netTotal());
            case "tax_total" -> amount(field, facts.taxTotal());
            case "total" -> amount(field, facts.total());
            case "prepaid" -> amount(field, facts.prepaid());
            case "amount_due" -> amount(field, facts.amountDue());
            case "prior_balance" -> amount(field, facts.priorBalance());
            case "currency" -> Printed.of(field, facts.currency().getCurrencyCode());
            case "internal_reference" -> Printed.plain(facts.internalReference());
            case "clerk" -> Printed.plain(facts.clerk());
            default -> throw new IllegalArgumentException("No value for " + field);
        };
    }

    /// The references and dates that this vendor prints, labelled.
    ///
    /// @param order of this vendor: the same seed gives the same order
    public List<Row> references(long order) {
        var dice = Dice.of(order, 5);
        var fields = new ArrayList<>(REFERENCES);
        fields.addAll(List.of("internal_reference", "order_date", "clerk"));
        if (dice.chance(0.4)) {
            var moved = fields.remove(dice.between(0, fields.size() - 1));
            fields.add(dice.between(0, fields.size()), moved);
        }
        if (dice.chance(0.3)) {
            fields.remove("invoice_date");
            fields.add(dice.between(0, 1), "invoice_date");
        }
        if (dice.chance(0.35)) {
            int period = fields.indexOf("period");
            fields.set(period, "period_start");
            fields.add(period + 1, "period_end");
        }
        return rows(fields);
    }

    /// Those of the fields that this vendor prints, labelled.
    public List<Row> rows(List<String> fields) {
        return fields.stream()
                .filter(this::prints)
                .map(f -> new Row(labelOf(f), value(f)))
                .toList();
    }

    private String labelOf(String field) {
        return switch (field) {
            case "internal_reference" -> word("word.ref") + wording.colon();
            case "order_date" -> word("word.order.date") + wording.colon();
            case "clerk" -> word("word.clerk") + wording.colon();
            default -> label(field);
        };
    }

    /// The amounts from the sum of the lines to what is to be paid, labelled; taxes by rate where
    /// there are several.
    public List<Row> totals() {
        var rows = new ArrayList<Row>();
        if (prints("discount") || prints("line_total")) {
            rows.add(new Row(label("line_total"), value("line_total")));
        }
        if (prints("discount")) {
            rows.add(new Row(label("discount"), value("discount")));
        }
        if (prints("net_total")) {
            rows.add(new Row(label("net_total"), value("net_total")));
        }
        rows.addAll(taxRows());
        rows.add(new Row(label("total"), value("total")));
        rows.addAll(rows(List.of("prior_balance", "prepaid", "amount_due")));
        return rows;
    }

    /// One row for each rate; where there are several each tells only itself and a last row their sum.
    private List<Row> taxRows() {
        var label = wording.bareLabel("tax_total");
        boolean single = facts.taxes().size() == 1;
        var rows = new ArrayList<Row>();
        for (var tax : facts.taxes()) {
            var rated = label + " " + wording.number(tax.rate()) + " %" + wording.colon();
            if (!single) {
                rows.add(new Row(rated, Printed.plain(wording.amount(tax.tax()))));
            } else if (tax.rate().signum() != 0) {
                boolean names = habits.firstNumber() % 3 != 0;
                rows.add(new Row(names ? rated : label("tax_total"), value("tax_total")));
            }
        }
        if (!single && habits.firstNumber() % 2 == 0) {
            rows.add(new Row(label("tax_total"), value("tax_total")));
        }
        return rows;
    }

    /// An amount with the vendor's currency sign; it then tells the currency too.
    public Printed amount(String field, BigDecimal amount) {
        var tells = new HashMap<String, String>();
        tells.put(field, amount.setScale(2).toPlainString());
        if (wording.amountsNameCurrency()) {
            tells.put("currency", facts.currency().getCurrencyCode());
        }
        return new Printed(wording.amount(amount), tells);
    }

    private Printed day(String field, LocalDate date) {
        return new Printed(wording.date(date), Map.of(field, date.toString()));
    }

    private Printed period() {
        return new Printed(
                wording.date(facts.periodStart())
                        + " "
                        + wording.word("word.through")
                        + " "
                        + wording.date(facts.periodEnd()),
                Map.of(
                        "period_start",
                        facts.periodStart().toString(),
                        "period_end",
                        facts.periodEnd().toString()));
    }
}
