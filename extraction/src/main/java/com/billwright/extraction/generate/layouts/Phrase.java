package com.billwright.extraction.generate.layouts;

import com.billwright.extraction.generate.Printed;
import com.billwright.extraction.generate.WordedInvoice;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words with values in them, as `Invoice {invoice_number} of {invoice_date}`.
final class Phrase {

    private static final Pattern VALUE = Pattern.compile("\\{([a-z_]+)}");

    private Phrase() {}

    /// What the vendor says under that key; nothing when it does not print one of the values.
    static Optional<Printed> of(WordedInvoice invoice, String key) {
        var tells = new HashMap<String, String>();
        var text = new StringBuilder();
        Matcher m = VALUE.matcher(invoice.word(key));
        while (m.find()) {
            var value = value(invoice, m.group(1));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            tells.putAll(value.get().tells());
            m.appendReplacement(text, Matcher.quoteReplacement(value.get().text()));
        }
        m.appendTail(text);
        return Optional.of(new Printed(text.toString(), tells));
    }

    private static Optional<Printed> value(WordedInvoice invoice, String name) {
        var vendor = invoice.facts().vendor();
        return switch (name) {
            case "brand" -> Optional.of(Printed.plain(vendor.brand()));
            case "domain" -> Optional.of(Printed.plain(vendor.domain()));
            case "email" -> Optional.of(Printed.plain(vendor.email()));
            case "phone" -> Optional.of(Printed.plain(vendor.phone()));
            case "bank" -> Optional.of(Printed.plain(vendor.bank()));
            case "bic" -> Optional.of(Printed.plain(vendor.bic()));
            case "registration" -> Optional.of(Printed.plain(vendor.registration()));
            case "vendor_address" ->
                    Optional.of(
                            new Printed(
                                    vendor.address().joined(", "),
                                    Map.of(name, vendor.address().text())));
            case "period" -> Optional.of(invoice.value(name));
            default -> invoice.prints(name) ? Optional.of(invoice.value(name)) : Optional.empty();
        };
    }
}
