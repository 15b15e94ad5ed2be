package com.billwright.models.booking;

import com.billwright.models.lists.VendorName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The names of what a tenant can choose, and what of them a bill's words speak of.
///
/// Immutable.
public final class Chart {

    /// Shorter beginnings that words share say nothing.
    private static final int STEM = 5;

    private final List<String> keys;
    private final Map<String, List<Posting>> byStem = new HashMap<>();
    private final Map<Integer, List<Posting>> byTrade = new HashMap<>();
    private final Map<String, List<Posting>> byPlace = new HashMap<>();
    private final Map<String, List<Posting>> byNumber = new HashMap<>();

    private record Posting(int entry, double weight) {}

    /// What a choice is called.
    ///
    /// @param places addresses, or what else its list says of it
    /// @param numbers account and meter numbers that are its own
    public record Entry(String key, String name, List<String> places, List<String> numbers) {

        public Entry {
            places = List.copyOf(places);
            numbers = List.copyOf(numbers);
        }
    }

    public Chart(List<Entry> entries) {
        this.keys = entries.stream().map(Entry::key).toList();
        for (int entry = 0; entry < keys.size(); entry++) {
            List<String> words = BookWords.of(entries.get(entry).name());
            places(entry, entries.get(entry));
            for (String stem : stems(words)) {
                byStem.computeIfAbsent(stem, s -> new ArrayList<>())
                        .add(new Posting(entry, 1.0 / Math.max(1, words.size())));
            }
            int index = entry;
            Map<Integer, Double> trades = Trades.shipped().ofAccount(words);
            double all = trades.values().stream().mapToDouble(w -> w).sum();
            trades.forEach((trade, weight) ->
                    byTrade.computeIfAbsent(trade, t -> new ArrayList<>())
                            .add(new Posting(index, weight * weight / Math.max(all, 0.5))));
        }
    }

    /// Without entries.
    public static Chart empty() {
        return new Chart(List.of());
    }

    List<String> keys() {
        return keys;
    }

    /// For each entry that they speak of, how much these words have in common with its name.
    Map<String, Double> named(List<String> words) {
        Map<String, Double> found = new HashMap<>();
        for (String stem : stems(words)) {
            List<Posting> postings = byStem.getOrDefault(stem, List.of());
            double rarity = StrictMath.log1p(keys.size()) / (1 + StrictMath.log1p(postings.size()));
            postings.forEach(
                    p -> found.merge(keys.get(p.entry()), p.weight() * rarity, Double::sum));
        }
        return found;
    }

    private void places(int entry, Entry its) {
        its.numbers()
                .forEach(n ->
                        byNumber.computeIfAbsent(BillToBook.number(n), x -> new ArrayList<>())
                                .add(new Posting(entry, 1)));
        for (String text : Stream.concat(Stream.of(its.name()), its.places().stream()).toList()) {
            List<String> words = placeWords(text);
            for (String word : words) {
                byPlace.computeIfAbsent(word, w -> new ArrayList<>())
                        .add(new Posting(entry, 1.0 / words.size()));
            }
        }
    }

    /// For each entry that one of these numbers belongs to: 1.
    Map<String, Double> numbered(List<String> numbers) {
        Map<String, Double> found = new HashMap<>();
        for (String number : numbers) {
            byNumber.getOrDefault(number, List.of())
                    .forEach(p -> found.put(keys.get(p.entry()), 1.0));
        }
        return found;
    }

    private static List<String> placeWords(String text) {
        return Arrays.stream(VendorName.key(text).split(" "))
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    /// For each entry whose name or detail has words of this address, how much of it: rare words count
    /// more, and a house number alone counts nothing.
    Map<String, Double> at(String address) {
        Map<String, Double> found = new HashMap<>();
        Set<String> named = new HashSet<>();
        for (String word : placeWords(address)) {
            List<Posting> postings = byPlace.getOrDefault(word, List.of());
            double rarity =
                    StrictMath.log((keys.size() + 1.0) / Math.max(1, postings.size())) + 0.1;
            for (Posting p : postings) {
                String key = keys.get(p.entry());
                found.merge(key, p.weight() * Math.max(0, rarity), Double::sum);
                if (Character.isLetter(word.charAt(0))) {
                    named.add(key);
                }
            }
        }
        found.keySet().retainAll(named);
        return found;
    }

    /// For each entry that is of the same trades as these words, how much.
    Map<String, Double> ofTrades(List<String> words) {
        Map<String, Double> found = new HashMap<>();
        Trades.shipped()
                .ofBill(words)
                .forEach((trade, weight) ->
                        byTrade.getOrDefault(trade, List.of())
                                .forEach(p ->
                                        found.merge(
                                                keys.get(p.entry()),
                                                p.weight() * weight,
                                                Double::sum)));
        return found;
    }

    private static Set<String> stems(List<String> words) {
        Set<String> stems = new HashSet<>();
        for (String word : words) {
            if (word.length() > 2) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
