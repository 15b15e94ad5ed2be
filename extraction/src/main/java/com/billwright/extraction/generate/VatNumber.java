package com.billwright.extraction.generate;

/// Made-up VAT numbers with right check digits, where the country's are simple.
final class VatNumber {

    private VatNumber() {}

    /// The number with its last digits replaced by those that check the others: of Belgium, Germany,
    /// Italy and the Netherlands; those of other countries as they are.
    ///
    /// @param number in any grouping, with its country's letters or without
    static String checked(String country, String number) {
        var digits = number.replaceAll("\\D", "");
        return switch (country) {
            case "BE" -> replaced(number, 8, "%02d".formatted(97 - value(digits, 8) % 97));
            case "DE" -> replaced(number, 8, Integer.toString(german(digits)));
            case "IT" -> replaced(number, 10, Integer.toString(luhn(digits)));
            case "NL" -> replaced(number, 8, Integer.toString(dutch(digits)));
            default -> number;
        };
    }

    private static long value(String digits, int length) {
        return Long.parseLong(digits.substring(0, length));
    }

    /// ISO 7064, MOD 11,10.
    private static int german(String digits) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (digits.charAt(i) - '0' + product) % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int d = digits.charAt(i) - '0';
            sum += i % 2 == 0 ? d : 2 * d > 9 ? 2 * d - 9 : 2 * d;
        }
        return (10 - sum % 10) % 10;
    }

    /// Weighted from 9 to 2, mod 11; what has no check digit gets 0.
    private static int dutch(String digits) {
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += (digits.charAt(i) - '0') * (9 - i);
        }
        return sum % 11 % 10;
    }

    /// With the digits from the `from`-th on replaced, whatever stands between them.
    private static String replaced(String number, int from, String by) {
        var changed = new StringBuilder(number);
        int digit = 0;
        for (int i = 0; i < changed.length(); i++) {
            if (Character.isDigit(changed.charAt(i))) {
                if (digit >= from && digit < from + by.length()) {
                    changed.setCharAt(i, by.charAt(digit - from));
                }
                digit++;
            }
        }
        return changed.toString();
    }
}
