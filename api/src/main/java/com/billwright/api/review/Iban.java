package com.billwright.api.review;

import com.billwright.extraction.field.IbanChecksum;
import java.util.Locale;
import java.util.regex.Pattern;

/// An international bank account number as a reviewer types it.
final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");

    private Iban() {}

    static boolean valid(String text) {
        String iban = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(iban).matches() && IbanChecksum.fits(iban);
    }
}
