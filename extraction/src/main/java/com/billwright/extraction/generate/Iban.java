package com.billwright.extraction.generate;

import java.math.BigInteger;

/// International bank account numbers with right check digits (ISO 7064, mod 97).
public final class Iban {

    private Iban() {}

    /// @param bban the domestic account number: capital letters and digits, no blanks
    public static String of(String country, String bban) {
        int rest = mod97(bban + country + "00");
        return country + "%02d".formatted(98 - rest) + bban;
    }

    /// Whether a compact IBAN's check digits are right.
    public static boolean valid(String iban) {
        return iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}")
                && mod97(iban.substring(4) + iban.substring(0, 4)) == 1;
    }

    /// In groups of four, as it is printed.
    public static String grouped(String iban) {
        return iban.replaceAll("(.{4})(?!$)", "$1 ");
    }

    private static int mod97(String text) {
        var digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue();
    }
}
