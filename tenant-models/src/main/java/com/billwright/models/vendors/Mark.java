package com.billwright.models.vendors;

import java.util.Locale;
import java.util.regex.Pattern;

/// Something printed on a bill that may tell whose it is, in the form in which two prints are compared.
public record Mark(Kind kind, String value) {

    /// What sort of thing it is.
    public enum Kind {
        /// A name as it was read, or as a person wrote it.
        NAME,
        /// A tax id that was read as the vendor's.
        TAX_ID,
        /// A bank account that was read as the vendor's.
        ACCOUNT,
        /// Any long number on the page, with letters where it has some: telephone, registration, account.
        NUMBER,
        /// A web or mail domain, or a whole mail address where the domain is a mail provider's.
        DOMAIN
    }

    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]");

    /// Digits that tell numbers apart: what stands before them is a country's or an area's code.
    private static final int TELLING = 8;

    public Mark {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("A mark has a value");
        }
    }

    /// Letters and digits alone, in capitals.
    static String plain(String text) {
        return NEITHER.matcher(text.toUpperCase(Locale.ROOT)).replaceAll("");
    }

    /// A number by its last eight digits, so that `+49 89 1234567` and `089 / 123 45 67` are one.
    static String number(String digits) {
        return digits.substring(Math.max(0, digits.length() - TELLING));
    }
}
