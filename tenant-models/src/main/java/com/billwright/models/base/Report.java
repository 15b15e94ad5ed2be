package com.billwright.models.base;

import com.billwright.extraction.field.StandardFields;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/// An examination's result as a table in Markdown.
final class Report {

    /// Heads of the columns, in the order of `Experience`.
    private static final List<String> STEPS = List.of("0 earlier", "1", "2–4", "5–19", "20+");

    private static final int ALL = STEPS.size();

    private Report() {}

    /// A table for each kind of tenant.
    static String of(Map<String, List<Mark>> byTenant, float[] temperatures) {
        StringBuilder report = new StringBuilder();
        byTenant.forEach((name, marks) -> {
            if (!marks.isEmpty()) {
                report.append("\n### %s%n%n".formatted(name)).append(table(marks, temperatures));
            }
        });
        return report.toString();
    }

    private static String table(List<Mark> marks, float[] temperatures) {
        StringBuilder table = new StringBuilder("| field | asked | found |");
        TreeSet<Integer> bills = new TreeSet<>();
        marks.forEach(mark -> bills.add(Experience.of(mark.bill()).ordinal()));
        bills.forEach(n -> table.append(" %s |".formatted(STEPS.get(n))));
        table.append(" all |");
        bills.add(ALL);
        table.append("\n|---|---|---|").append("---|".repeat(bills.size())).append('\n');
        TreeMap<Integer, String> rows = new TreeMap<>();
        for (int f = 0; f < StandardFields.ALL.size(); f++) {
            int field = f;
            if (marks.stream().noneMatch(m -> m.field() == field)) {
                continue;
            }
            rows.put(
                    f,
                    row(StandardFields.ALL.get(f).name(), marks, bills, m -> m.field() == field));
        }
        rows.values().forEach(table::append);
        table.append(row("**all**", marks, bills, m -> true));
        table.append(
                "\nExpected calibration error at the fitted temperatures: %.3f%n"
                        .formatted(calibrationError(marks, temperatures)));
        return table.toString();
    }

    private static String row(
            String name, List<Mark> marks, TreeSet<Integer> bills, Predicate<Mark> of) {
        StringBuilder row = new StringBuilder("| " + name);
        row.append(" | ").append(marks.stream().filter(of).count());
        row.append(" | ")
                .append(share(marks.stream().filter(of).filter(Mark::has).toList(), Mark::found));
        for (int n : bills) {
            row.append(" | ")
                    .append(
                            share(
                                    marks.stream()
                                            .filter(of)
                                            .filter(m ->
                                                    n == ALL
                                                            || Experience.of(m.bill()).ordinal()
                                                                    == n)
                                            .toList(),
                                    Mark::right));
        }
        return row.append(" |\n").toString();
    }

    private static String share(List<Mark> marks, Predicate<Mark> which) {
        return marks.isEmpty()
                ? "–"
                : String.format(
                        Locale.ROOT,
                        "%.3f",
                        marks.stream().filter(which).count() / (double) marks.size());
    }

    /// Over ten equal steps of confidence.
    private static double calibrationError(List<Mark> marks, float[] temperatures) {
        double error = 0;
        for (int step = 0; step < 10; step++) {
            int at = step;
            List<Mark> here =
                    marks.stream()
                            .filter(m -> (int) (confidence(m, temperatures) * 9.999) == at)
                            .toList();
            double sure =
                    here.stream().mapToDouble(m -> confidence(m, temperatures)).average().orElse(0);
            double right = here.stream().mapToDouble(m -> m.right() ? 1 : 0).average().orElse(0);
            error += Math.abs(sure - right) * here.size() / Math.max(1, marks.size());
        }
        return error;
    }

    private static double confidence(Mark mark, float[] temperatures) {
        return Temperatures.confidence(mark, temperatures);
    }
}
