package com.billwright.extraction.candidate;

import java.util.regex.Pattern;

/// The form of value-added tax numbers, and the checksum of those that have a simple one.
public final class VatId {

    static final Pattern FORM =
            Pattern.compile(
                    "(?<![A-Za-z0-9])(?:ATU ?\\d{8}|BE ?[01]?\\d{3}[ .]?\\d{3}[ .]?\\d{3}|CHE[- ]?\\d{3}[. ]?\\d{3}[. ]?\\d{3}(?: ?(?:MWST|TVA|IVA))?"
                            + "|(?:CZ|DE|DK|EE|EL|FI|GB|HR|HU|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK)(?: ?\\d{2,4}){2,5}|(?:CZ|DE|DK|EE|EL|FI|GB|HR|HU|IT|LT|LU|LV|MT|PL|PT|RO|SE|SI|SK) ?\\d{8,12}"
                            + "|ES ?[A-Z0-9]\\d{7}[A-Z0-9]|FR ?[A-Z0-9]{2} ?(?:\\d{9}|\\d{3} \\d{3} \\d{3})|IE ?\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}|NL ?\\d{9} ?B ?\\d{2})(?![A-Za-z0-9])");

    private static final Pattern CHECKED = Pattern.compile("(?:DE|FR|IT)[ \\d]");

    private VatId() {}

    /// Whether it looks like a VAT number, blanks and points left out of account.
    public static boolean looksLike(String text) {
        return FORM.matcher(text).matches();
    }

    /// Whether the checksum is right; false where the country's is not known here.
    static boolean isValid(String text) {
        if (!CHECKED.matcher(text).lookingAt()) {
            return false;
        }
        String plain = text.replaceAll("[^A-Z0-9]", "");
        if (plain.matches("DE\\d{9}")) {
            return german(plain.substring(2));
        }
        if (plain.matches("FR\\d{11}")) {
            long siren = Long.parseLong(plain.substring(4));
            return (12 + 3 * (siren % 97)) % 97 == Long.parseLong(plain.substring(2, 4));
        }
        return plain.matches("IT\\d{11}") && luhn(plain.substring(2));
    }

    /// ISO 7064, MOD 11,10.
    private static boolean german(String digits) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10 == digits.charAt(8) - '0';
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int d = digits.charAt(digits.length() - 1 - i) - '0';
            int twice = 2 * d > 9 ? 2 * d - 9 : 2 * d;
            sum += i % 2 == 0 ? d : twice;
        }
        return sum % 10 == 0;
    }
}
