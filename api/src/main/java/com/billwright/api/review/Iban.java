package com.billwright.api.review;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Pattern;

/// The checksum of an international bank account number (ISO 13616).
final class Iban {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{10,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    private Iban() {}

    static boolean valid(String text) {
        String iban = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (!SHAPE.matcher(iban).matches()) {
            return false;
        }
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(c -> digits.append(Character.digit(c, 36)));
        return new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE);
    }
}
