package com.billwright.launcher.demo;

import com.billwright.extraction.generate.Address;
import com.billwright.extraction.generate.Article;
import com.billwright.extraction.generate.Dice;
import com.billwright.extraction.generate.GeneratedVendor;
import com.billwright.extraction.generate.Habits;
import com.billwright.extraction.generate.InvoiceFactory;
import com.billwright.extraction.generate.LayoutProgram;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.generate.Parties;
import com.billwright.extraction.generate.Vendor;
import com.billwright.extraction.generate.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One of a tenant's vendors and the sequence of its bills.
///
/// @param accountCode of the GL account that its bills belong to
public record DemoVendor(GeneratedVendor paper, String accountCode) {

    public Vendor vendor() {
        return paper.vendor();
    }

    /// @param articles each as `description;unit;lowest price;highest price`
    static DemoVendor of(
            DemoOffice office,
            String brand,
            String legalForm,
            Address address,
            String numbering,
            LayoutProgram layout,
            String accountCode,
            List<String> articles) {
        var locale = office.locale();
        var market = Market.of(locale);
        long seed = brand.hashCode();
        var dice = Dice.of(seed);
        var drawn = Habits.draw(market, dice);
        var habits =
                new Habits(
                        prints(dice),
                        numbering,
                        dice.between(2100, 9700),
                        drawn.accountPattern(),
                        drawn.poPattern(),
                        drawn.contractPattern(),
                        market.one("terms"),
                        locale.equals(Locale.GERMANY) ? 14 : 30,
                        List.of(market.list("tax.rates").get(locale.equals(Locale.US) ? 1 : 0)),
                        articles.stream().map(Article::parse).toList(),
                        articles.size());
        var factory =
                new InvoiceFactory(
                        market,
                        new Parties(market, dice).vendor(brand, legalForm, address),
                        habits,
                        List.of(office.customer()),
                        office.properties().stream().map(DemoProperty::address).toList(),
                        LocalDate.of(2026, 3, 2).plusDays(dice.between(0, 20)),
                        seed);
        return new DemoVendor(
                new GeneratedVendor(
                        layout,
                        Wording.of(market, seed)
                                .unpunctuated()
                                .saying("title", market.list("title").get(1)),
                        factory),
                accountCode);
    }

    private static Set<String> prints(Dice dice) {
        var often =
                Stream.of("period", "po_number", "contract_number", "internal_reference", "clerk")
                        .filter(f -> dice.chance(0.45));
        return Stream.concat(
                        Stream.of(
                                "vendor_address",
                                "vendor_vat_id",
                                "vendor_tax_number",
                                "iban",
                                "account_number",
                                "service_address",
                                "due_date",
                                "net_total",
                                "payment_terms"),
                        often)
                .collect(Collectors.toUnmodifiableSet());
    }
}
