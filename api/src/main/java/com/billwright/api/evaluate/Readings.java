package com.billwright.api.evaluate;

import com.billwright.extraction.text.Reading;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How the documents were read, and how long they took.
final class Readings {

    private final Map<Reading, Integer> pages = new TreeMap<>();
    private final Map<String, Integer> unreadable = new TreeMap<>();
    private final List<Long> nanos = new ArrayList<>();

    void add(ReadLine read, long tookNanos) {
        nanos.add(tookNanos);
        read.readable()
                .ifPresentOrElse(
                        r ->
                                r.text()
                                        .pages()
                                        .forEach(p -> pages.merge(p.reading(), 1, Integer::sum)),
                        () -> unreadable.merge(read.reason(), 1, Integer::sum));
    }

    void print(PrintStream out) {
        int lost = unreadable.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(
                "%d documents read, %d unreadable%s%n",
                nanos.size() - lost, lost, list(unreadable));
        out.printf("Pages: %s%n", pages.isEmpty() ? "none" : list(pages).substring(2));
        List<Long> sorted = new ArrayList<>(nanos);
        Collections.sort(sorted);
        out.printf(
                Locale.ROOT,
                "Milliseconds a document: median %.0f, 95%% %.0f, most %.0f%n",
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1));
    }

    private static String list(Map<?, Integer> counts) {
        return counts.entrySet().stream()
                .map(e -> e.getKey().toString().toLowerCase(Locale.ROOT) + " " + e.getValue())
                .collect(Collectors.joining(", ", counts.isEmpty() ? "" : ": ", ""));
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.isEmpty() ? 0 : sorted.get((int) ((sorted.size() - 1) * share)) / 1e6;
    }
}
