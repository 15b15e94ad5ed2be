package com.billwright.extraction.generate;

import com.billwright.extraction.field.IbanChecksum;

/// International bank account numbers with right check digits.
public final class Iban {

    private Iban() {}

    /// @param bban the domestic account number: capital letters and digits, no blanks
    public static String of(String country, String bban) {
        return country + IbanChecksum.digits(country, bban) + bban;
    }

    /// Whether a compact IBAN's check digits are right.
    public static boolean valid(String iban) {
        return iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}") && IbanChecksum.fits(iban);
    }

    /// In groups of four, as it is printed.
    public static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
