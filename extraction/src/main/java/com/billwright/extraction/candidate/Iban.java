package com.billwright.extraction.candidate;

import com.billwright.extraction.field.IbanChecksum;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// The form of international bank account numbers (ISO 13616).
public final class Iban {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]+");
    private static final Map<String, Integer> LENGTHS = lengths();

    private Iban() {}

    /// How many characters an IBAN that starts with this country's code has.
    static OptionalInt length(String country) {
        Integer length = LENGTHS.get(country);
        return length == null ? OptionalInt.empty() : OptionalInt.of(length);
    }

    /// Whether the characters, without blanks, can be nothing but an IBAN, if one with a misprint.
    public static boolean isAccount(String iban) {
        return iban.length() > 2
                && FORM.matcher(iban).matches()
                && length(iban.substring(0, 2)).orElse(0) == iban.length();
    }

    /// Whether the characters, without blanks, are an IBAN with the right check digits.
    public static boolean isValid(String iban) {
        return iban.length() >= 15
                && iban.length() <= 34
                && FORM.matcher(iban).matches()
                && IbanChecksum.fits(iban);
    }

    private static Map<String, Integer> lengths() {
        Map<String, Integer> lengths = new HashMap<>();
        String table =
                "AD24 AE23 AT20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GR27 HR21 HU28"
                        + " IE22 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MT31 NL18 NO15 PL28 PT25 RO24 SE24 SI19 SK24"
                        + " SM27 TR26 XK20 RS22 SA24";
        for (String entry : table.split(" ")) {
            lengths.put(entry.substring(0, 2), Integer.parseInt(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
