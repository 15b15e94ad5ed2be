package com.billwright.models.booking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which trade a supplier's name or a bill's words speak of, and which account names speak of the same:
/// a lexicon written by hand, in English, German and French.
final class Trades {

    private static final Trades SHIPPED = load();

    /// Words, or starts of words, and the trades that they speak of.
    private record Side(Map<String, List<Integer>> words, Map<String, List<Integer>> starts) {

        void add(String word, int trade) {
            boolean start = word.endsWith("*");
            (start ? starts : words)
                    .computeIfAbsent(
                            start ? word.substring(0, word.length() - 1) : word,
                            w -> new ArrayList<>())
                    .add(trade);
        }

        /// A weight for each trade: a word that speaks of several says less of each.
        Map<Integer, Double> of(List<String> text) {
            Map<Integer, Double> trades = new HashMap<>();
            for (String word : text) {
                Set<Integer> its = new HashSet<>(words.getOrDefault(word, List.of()));
                for (int n = 3; n <= word.length(); n++) {
                    its.addAll(starts.getOrDefault(word.substring(0, n), List.of()));
                }
                its.forEach(trade -> trades.merge(trade, 1.0 / its.size(), Double::sum));
            }
            return trades;
        }
    }

    private final Side bills = new Side(new HashMap<>(), new HashMap<>());
    private final Side accounts = new Side(new HashMap<>(), new HashMap<>());
    private final List<Trade> all = new ArrayList<>();

    /// A trade as the lexicon has it.
    ///
    /// @param suppliers words of suppliers and bills
    /// @param accounts words of accounts
    record Trade(List<String> suppliers, List<String> accounts) {}

    private Trades() {}

    static Trades shipped() {
        return SHIPPED;
    }

    /// The trades that a bill's words speak of, with how much.
    Map<Integer, Double> ofBill(List<String> words) {
        return bills.of(words);
    }

    /// The trades that an account's name speaks of, with how much.
    Map<Integer, Double> ofAccount(List<String> words) {
        return accounts.of(words);
    }

    private void add(String line) {
        String[] sides = line.substring(line.indexOf(':') + 1).split(";");
        if (sides.length != 2) {
            throw new IllegalStateException("Not a trade: " + line);
        }
        words(sides[0]).forEach(word -> bills.add(word, all.size()));
        words(sides[1]).forEach(word -> accounts.add(word, all.size()));
        all.add(new Trade(plain(sides[0]), plain(sides[1])));
    }

    List<Trade> all() {
        return all;
    }

    private static List<String> plain(String side) {
        return words(side).stream().map(w -> w.replace("*", "")).toList();
    }

    private static List<String> words(String side) {
        return Arrays.stream(side.strip().split("\\s+")).distinct().toList();
    }

    private static Trades load() {
        var trades = new Trades();
        try (var in =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        Trades.class.getResourceAsStream("trades.txt")),
                                StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(trades::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The trades cannot be read", e);
        }
        return trades;
    }
}
