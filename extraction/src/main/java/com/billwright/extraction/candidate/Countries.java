package com.billwright.extraction.candidate;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells in which country a page's sender sits.
final class Countries {

    private static final Pattern IN_NUMBER =
            Pattern.compile("\\b(AT|BE|CH|CZ|DE|DK|ES|FI|FR|IT|LU|NL|PL|PT|SE)[A-Z0-9]{0,2}\\d{2}");

    private Countries() {}

    /// The ISO code that the page's VAT and account numbers begin with most, else the locale's. Empty
    /// where addresses are not written with a country's code: in English.
    static String of(Lines lines, Locale locale) {
        if (locale.getLanguage().equals("en")) {
            return "";
        }
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines.lines()) {
            Matcher m = IN_NUMBER.matcher(line.text());
            while (m.find()) {
                counts.merge(m.group(1), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(locale.getCountry());
    }
}
