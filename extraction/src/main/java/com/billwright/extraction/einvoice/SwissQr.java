package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The code of the Swiss QR-bill (SIX Implementation Guidelines QR-bill 2.x): header, account,
/// creditor, ultimate creditor, amount, debtor, reference, additional information.
final class SwissQr {

    private static final int IBAN = 3;
    private static final int CREDITOR = 4;
    private static final int AMOUNT = 18;
    private static final int CURRENCY = 19;
    private static final int DEBTOR = 20;
    private static final int REFERENCE = 28;
    private static final int BILLING = 31;

    private SwissQr() {}

    static Stated stated(int page, PaymentQr.Lines code) {
        Terms terms = PaymentQr.terms(page, "Swiss payment QR code");
        terms.add("vendor", code.at(CREDITOR + 1), "creditor");
        terms.add("vendor_address", address(code, CREDITOR), "creditor's address");
        terms.add("iban", code.at(IBAN).filter(Lexical::isIban), "IBAN");
        terms.add("amount_due", code.at(AMOUNT), "amount to pay");
        terms.add("currency", code.at(CURRENCY), "currency");
        terms.add("customer", code.at(DEBTOR + 1), "debtor");
        terms.add("payment_reference", code.at(REFERENCE), "reference");
        List<TaxShare> taxes = new ArrayList<>();
        code.at(BILLING).flatMap(SwicoBilling::parse).ifPresent(b -> taxes.addAll(b.addTo(terms)));
        return new Stated(terms.values(), List.of(), taxes, "");
    }

    /// Type, name, street or line 1, house number or line 2, postcode, town, country.
    private static Optional<String> address(PaymentQr.Lines code, int at) {
        boolean structured = code.at(at).orElse("").equals("S");
        Optional<String> street = code.at(at + 2);
        Optional<String> second = code.at(at + 3);
        return structured
                ? Lexical.address(
                        street.map(s -> second.map(number -> s + " " + number).orElse(s)),
                        code.at(at + 4),
                        code.at(at + 5),
                        code.at(at + 6))
                : Lexical.address(street, second, code.at(at + 6));
    }
}
