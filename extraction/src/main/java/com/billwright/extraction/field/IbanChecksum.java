package com.billwright.extraction.field;

import java.math.BigInteger;

/// The check digits of international bank account numbers (ISO 13616, by ISO 7064 mod 97-10).
public final class IbanChecksum {

    private static final BigInteger MODULUS = BigInteger.valueOf(97);
    private static final int RIGHT = 1;

    private IbanChecksum() {}

    /// Whether the check digits of an IBAN fit the rest of it.
    ///
    /// @param iban more than four capital letters and digits, no blanks
    public static boolean fits(String iban) {
        return remainder(iban.substring(4) + iban.substring(0, 4)) == RIGHT;
    }

    /// The two check digits that make an IBAN.
    ///
    /// @param bban the domestic account number: capital letters and digits, no blanks
    public static String digits(String country, String bban) {
        return "%02d".formatted(97 + RIGHT - remainder(bban + country + "00"));
    }

    private static int remainder(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).intValue();
    }
}
