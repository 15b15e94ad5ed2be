package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.Stated;
import java.util.List;
import java.util.Optional;

/// The code that starts a SEPA credit transfer (EPC069-12, "GiroCode"): BCD, version, character set,
/// SCT, BIC, beneficiary, IBAN, amount, purpose, reference, remittance text, information.
final class EpcQr {

    private static final int NAME = 5;
    private static final int IBAN = 6;
    private static final int AMOUNT = 7;
    private static final int REFERENCE = 9;
    private static final int REMITTANCE = 10;

    private EpcQr() {}

    static Stated stated(int page, PaymentQr.Lines code) {
        Terms terms = PaymentQr.terms(page, "payment QR code");
        terms.add("vendor", code.at(NAME), "beneficiary");
        terms.add("iban", code.at(IBAN).filter(Lexical::isIban), "IBAN");
        Optional<String> amount = code.at(AMOUNT);
        terms.add("amount_due", amount.map(a -> a.replaceFirst("^[A-Z]{3}", "")), "amount to pay");
        terms.add(
                "currency",
                amount.filter(a -> a.length() > 3).map(a -> a.substring(0, 3)),
                "currency");
        terms.add(
                "payment_reference", code.at(REFERENCE).or(() -> code.at(REMITTANCE)), "reference");
        return new Stated(terms.values(), List.of(), List.of(), "");
    }
}
