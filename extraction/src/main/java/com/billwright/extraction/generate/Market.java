package com.billwright.extraction.generate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// What bills in one country say and how they write it: labels, names, places, formats. The words are
/// in `market_<locale>.properties`.
public final class Market {

    /// The markets that there are words for, on bills and on other papers.
    public static final List<Locale> LOCALES =
            List.of(Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE);

    /// Those that there are words for on bills only.
    public static final List<Locale> BILLS_ONLY =
            List.of(
                    Locale.of("nl", "NL"),
                    Locale.of("it", "IT"),
                    Locale.of("es", "ES"),
                    Locale.of("en", "IN"),
                    Locale.of("nl", "BE"),
                    Locale.of("fr", "BE"),
                    Locale.of("de", "CH"),
                    Locale.of("de", "AT"));

    /// Where tills print what a shop elsewhere does not.
    public static final Locale MALAYSIA = Locale.of("en", "MY");

    private static final Map<String, Market> MARKETS = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, List<String>> lists = new HashMap<>();

    private Market(Locale locale, String trade) {
        this.locale = locale;
        load("market_" + locale.toLanguageTag() + ".properties");
        if (!trade.isEmpty()) {
            load("trade_" + trade + ".properties");
        }
    }

    private void load(String file) {
        var words = new Properties();
        try (var in = Market.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("No market: there is no " + file);
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var like = words.getProperty("like");
        if (like != null) {
            load("market_" + like + ".properties");
        }
        words.forEach((k, v) -> lists.put((String) k, List.of(((String) v).split("\\|", -1))));
    }

    /// @throws IllegalArgumentException when there are no words for it
    public static Market of(Locale locale) {
        return of(locale, "");
    }

    /// The market as a trade speaks that has words of its own, in `trade_<trade>.properties`.
    public static Market of(Locale locale, String trade) {
        return MARKETS.computeIfAbsent(
                locale.toLanguageTag() + "/" + trade, key -> new Market(locale, trade));
    }

    public boolean has(String key) {
        return lists.containsKey(key);
    }

    public Locale locale() {
        return locale;
    }

    public Currency currency() {
        return Currency.getInstance(one("currency"));
    }

    public String one(String key) {
        return list(key).getFirst();
    }

    /// The words for a key that not every market has; empty where it has none.
    public List<String> listOrNone(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /// @throws NullPointerException naming the key that the market lacks
    public List<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), () -> locale + " has no " + key);
    }
}
