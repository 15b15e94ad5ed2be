package com.billwright.extraction.samples;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.GeneratedVendor;
import com.billwright.extraction.generate.Habits;
import com.billwright.extraction.generate.InvoiceFactory;
import com.billwright.extraction.generate.InvoiceFacts;
import com.billwright.extraction.generate.LineItem;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.Parties;
import com.billwright.extraction.generate.Party;
import com.billwright.extraction.generate.TaxLine;
import com.billwright.extraction.generate.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A bill for a test, made as a sentence; what the sentence leaves out has a sensible value. The same
/// sentence is always the same bytes. Each step gives a new invoice, so that a half sentence can be
/// kept and ended in several ways.
public final class SampleInvoice {

    private static final Set<String> PRINTED =
            Set.of(
                    "vendor_address",
                    "vendor_vat_id",
                    "vendor_tax_number",
                    "iban",
                    "due_date",
                    "payment_terms",
                    "account_number",
                    "po_number",
                    "net_total");

    private final Draft draft;

    private SampleInvoice(Draft draft) {
        this.draft = draft;
    }

    /// A bill of 119.00 in the plain layout, in British English.
    public static SampleInvoice anInvoice() {
        return new SampleInvoice(
                new Draft(
                        "Acme Plumbing",
                        "A-17",
                        LocalDate.of(2026, 3, 2),
                        new BigDecimal("119.00"),
                        "Oakfield Property Management",
                        3,
                        0,
                        SampleLayout.PLAIN,
                        Locale.UK));
    }

    public SampleInvoice from(String vendor) {
        return new SampleInvoice(draft.with(d -> d.vendor = vendor));
    }

    public SampleInvoice numbered(String number) {
        return new SampleInvoice(draft.with(d -> d.number = number));
    }

    public SampleInvoice dated(LocalDate date) {
        return new SampleInvoice(draft.with(d -> d.date = date));
    }

    /// @param date as `2026-03-02`
    public SampleInvoice dated(String date) {
        return dated(LocalDate.parse(date));
    }

    /// @param gross with 19% tax in it, as `119.00`
    public SampleInvoice total(String gross) {
        return new SampleInvoice(draft.with(d -> d.total = new BigDecimal(gross).setScale(2)));
    }

    public SampleInvoice to(String customer) {
        return new SampleInvoice(draft.with(d -> d.customer = customer));
    }

    /// More lines push the totals down, 60 fill several pages.
    public SampleInvoice withLines(int lines) {
        return new SampleInvoice(draft.with(d -> d.lines = lines));
    }

    /// Everything but the foot stands that many points lower.
    public SampleInvoice shiftedDown(double points) {
        return new SampleInvoice(draft.with(d -> d.shift = points));
    }

    public SampleInvoice drawnAs(SampleLayout layout) {
        return new SampleInvoice(draft.with(d -> d.layout = layout));
    }

    /// One of `Market.LOCALES`.
    public SampleInvoice in(Locale locale) {
        return new SampleInvoice(draft.with(d -> d.locale = locale));
    }

    public byte[] asPdf() {
        return asInvoice().pdf();
    }

    /// Grey, askew and noisy, without a text layer.
    public byte[] asScan() {
        return asInvoice().asScan(17).pdf();
    }

    /// What is printed, normalised, by standard field name.
    public Map<String, String> truth() {
        return asInvoice().truth();
    }

    public GeneratedInvoice asInvoice() {
        var market = Market.of(draft.locale);
        long seed = draft.vendor.hashCode();
        var dice = Dice.of(seed);
        var parties = new Parties(market, dice);
        var vendor = parties.vendor(draft.vendor, "", parties.address());
        var habits =
                new Habits(
                        PRINTED,
                        "@",
                        1,
                        "######",
                        "PO-#####",
                        "######",
                        market.one("terms"),
                        14,
                        List.of("19"),
                        List.of(),
                        1);
        var customer = new Party(draft.customer, parties.address());
        var factory =
                new InvoiceFactory(
                        market, vendor, habits, List.of(customer), List.of(), draft.date, seed);
        return new GeneratedVendor(
                        draft.layout.shifted(draft.shift), Wording.of(market, seed), factory)
                .draw(facts(factory, customer, dice, parties.address()), draft.number.hashCode());
    }

    private InvoiceFacts facts(InvoiceFactory factory, Party customer, Dice dice, Address site) {
        var rate = new BigDecimal("19");
        var net = draft.total.divide(new BigDecimal("1.19"), 2, RoundingMode.HALF_UP);
        var tax = draft.total.subtract(net);
        var none = new BigDecimal("0.00");
        var perBill = Dice.of(draft.number.hashCode(), draft.total.hashCode());
        return new InvoiceFacts(
                factory.vendor(),
                customer,
                customer,
                site,
                draft.number,
                perBill.fill("PO-#####"),
                "C-2201",
                "KST 4",
                "RF 1",
                dice.fill("######"),
                perBill.fill("J-####"),
                "D. Okoro",
                draft.date,
                draft.date.plusDays(14),
                draft.date,
                draft.date.minusDays(20),
                draft.date.minusMonths(1),
                draft.date,
                factory.habits().terms(),
                factory.market().currency(),
                lines(factory.market(), net, rate),
                List.of(new TaxLine(rate, net, tax)),
                net,
                none,
                net,
                tax,
                draft.total,
                none,
                none,
                draft.total);
    }

    private List<LineItem> lines(Market market, BigDecimal net, BigDecimal rate) {
        var lines = new ArrayList<LineItem>();
        var words = market.list("items");
        var left = net;
        for (int i = draft.lines; i > 0; i--) {
            var amount = left.divide(BigDecimal.valueOf(i), 2, RoundingMode.DOWN);
            left = left.subtract(amount);
            var description = words.get((i * 5 + draft.number.length()) % words.size());
            lines.add(
                    new LineItem(
                            description.split(";")[0], BigDecimal.ONE, "1", amount, rate, amount));
        }
        return lines;
    }
}
