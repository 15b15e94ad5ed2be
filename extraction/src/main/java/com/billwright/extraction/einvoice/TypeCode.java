package com.billwright.extraction.einvoice;

import java.util.Set;

/// What kind of document a code of UNTDID 1001 names. E-invoices use some forty of its codes for
/// invoices (380 commercial invoice, 384 corrected, 386 prepayment, 389 self-billed, 751 for
/// accounting purposes, 326 and 875 to 877 partial …) and a few for credit notes.
final class TypeCode {

    static final String INVOICE = "invoice";
    static final String CREDIT_NOTE = "credit_note";

    /// As EN 16931's code list (BT-3) has them.
    private static final Set<String> CREDIT_NOTES =
            Set.of("81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "532");

    private TypeCode() {}

    static String type(String code) {
        return CREDIT_NOTES.contains(code) ? CREDIT_NOTE : INVOICE;
    }
}
