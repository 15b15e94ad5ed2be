package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds currencies: ISO codes and signs, alone or glued to an amount.
final class CurrencyFinder implements CandidateFinder {

    private static final Set<String> CODES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .filter(c -> !c.startsWith("X") || c.equals("XAF") || c.equals("XOF"))
                    .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("€", "EUR"),
                    Map.entry("£", "GBP"),
                    Map.entry("₹", "INR"),
                    Map.entry("₽", "RUB"),
                    Map.entry("₺", "TRY"),
                    Map.entry("₩", "KRW"),
                    Map.entry("zł", "PLN"),
                    Map.entry("Kč", "CZK"),
                    Map.entry("RM", "MYR"),
                    Map.entry("Fr.", "CHF"),
                    Map.entry("SFr.", "CHF"),
                    Map.entry("Euro", "EUR"),
                    Map.entry("EURO", "EUR"),
                    Map.entry("Ft", "HUF"),
                    Map.entry("US$", "USD"),
                    Map.entry("A$", "AUD"),
                    Map.entry("C$", "CAD"),
                    Map.entry("CA$", "CAD"));
    private static final Map<String, List<String>> SHARED =
            Map.of(
                    "$", List.of("USD", "AUD", "CAD", "NZD", "SGD", "HKD", "MXN"),
                    "¥", List.of("JPY", "CNY"),
                    "kr", List.of("SEK", "NOK", "DKK", "ISK"),
                    "Rs", List.of("INR", "PKR", "LKR"));
    private static final Pattern MARK =
            Pattern.compile(
                    "(?<![\\p{L}])(?:[A-Z]{3}|US\\$|CA?\\$|A\\$|RM|S?Fr\\.|EURO|Euro|zł|Kč|Ft|kr|Rs)(?![\\p{L}])|[$€£¥₹₽₺₩]");
    private static final int MOST_OF_ONE = 4;

    @Override
    public void find(Lines lines, Locale locale, Consumer<Candidate> found) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines.lines()) {
            Matcher m = MARK.matcher(line.text());
            while (m.find()) {
                String code = code(m.group(), locale);
                if (!code.isEmpty() && counts.merge(code, 1, Integer::sum) <= MOST_OF_ONE) {
                    found.accept(
                            Spans.candidate(
                                    lines,
                                    FieldType.CURRENCY,
                                    line.words(m.start(), m.end()),
                                    m.group(),
                                    new FieldValue.Text(code)));
                }
            }
        }
    }

    private static String code(String mark, Locale locale) {
        if (SHARED.containsKey(mark)) {
            List<String> sharing = SHARED.get(mark);
            String own = ofLocale(locale);
            return sharing.contains(own) ? own : sharing.getFirst();
        }
        return CODES.contains(mark) ? mark : SIGNS.getOrDefault(mark, "");
    }

    /// The code of the locale's country's currency; empty when it names no country.
    static String ofLocale(Locale locale) {
        if (locale.getCountry().length() != 2) {
            return "";
        }
        try {
            Currency currency = Currency.getInstance(locale);
            return currency == null ? "" : currency.getCurrencyCode();
        } catch (IllegalArgumentException noSuchCountry) {
            return "";
        }
    }
}
