package com.billwright.models.coding;

import com.billwright.models.coding.EarlierCodings.Earlier;
import com.billwright.models.coding.ProposeCoding.BillFacts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.lists.VendorName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Lets a vendor's earlier bills vote on how the next one is booked: the newer, the closer its amount
/// and, for a property, the more alike the address served, the more a bill weighs.
final class WeighEarlier {

    private static final double RECENCY = 0.93;
    private static final double EQUAL_AMOUNT = 8;
    private static final double SAME_ADDRESS = 30;

    /// A vote that was never cast: a single earlier bill does not make sure.
    static final double DOUBT = 0.4;

    private WeighEarlier() {}

    /// A choice before it is looked up in its list.
    record Best(UUID id, double confidence, Function<ListEntry, List<String>> because) {
        Proposed named(ListEntry entry) {
            return new Proposed(
                    entry.id(), entry.code(), entry.name(), confidence, because.apply(entry));
        }
    }

    static Optional<Best> accounts(String vendor, BillFacts bill, List<Earlier> newestFirst) {
        return best(vendor, bill, newestFirst, Earlier::account, false);
    }

    static Optional<Best> properties(String vendor, BillFacts bill, List<Earlier> newestFirst) {
        return best(vendor, bill, newestFirst, Earlier::property, true);
    }

    static double recency(int age) {
        return Math.pow(RECENCY, age);
    }

    /// @param age how many of the vendor's bills are newer
    static double weight(BillFacts bill, Earlier earlier, int age) {
        return recency(age) * closeness(bill.total(), earlier.total()) * address(bill, earlier);
    }

    private static Optional<Best> best(
            String vendor,
            BillFacts bill,
            List<Earlier> newestFirst,
            Function<Earlier, Optional<UUID>> choice,
            boolean byAddress) {
        Map<UUID, Double> votes = new LinkedHashMap<>();
        double all = DOUBT;
        double recency = 1;
        for (var earlier : newestFirst) {
            var chosen = choice.apply(earlier);
            if (chosen.isPresent()) {
                double weight =
                        recency
                                * closeness(bill.total(), earlier.total())
                                * (byAddress ? address(bill, earlier) : 1);
                votes.merge(chosen.get(), weight, Double::sum);
                all += weight;
                recency *= RECENCY;
            }
        }
        double total = all;
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(top ->
                        new Best(
                                top.getKey(),
                                top.getValue() / total,
                                entry ->
                                        because(
                                                vendor,
                                                bill,
                                                entry,
                                                newestFirst,
                                                choice,
                                                byAddress)));
    }

    private static double closeness(String total, String earlier) {
        if (total.isEmpty() || earlier.isEmpty()) {
            return 1;
        }
        double a = Math.abs(Double.parseDouble(total));
        double b = Math.abs(Double.parseDouble(earlier));
        double apart = Math.abs(a - b) / Math.max(Math.max(a, b), 0.01);
        return a == b ? EQUAL_AMOUNT : 1 + (1 - Math.min(1, apart));
    }

    private static double address(BillFacts bill, Earlier earlier) {
        double alike =
                VendorName.similarity(
                        VendorName.key(bill.serviceAddress()),
                        VendorName.key(earlier.serviceAddress()));
        return alike >= 0.6 ? 1 + (SAME_ADDRESS - 1) * alike * alike : 1;
    }

    private static List<String> because(
            String vendor,
            BillFacts bill,
            ListEntry entry,
            List<Earlier> newestFirst,
            Function<Earlier, Optional<UUID>> choice,
            boolean byAddress) {
        var coded = newestFirst.stream().filter(e -> choice.apply(e).isPresent()).toList();
        var agreeing =
                coded.stream()
                        .filter(e -> choice.apply(e).orElseThrow().equals(entry.id()))
                        .toList();
        var sentences = new ArrayList<String>();
        int run = 0;
        while (run < coded.size() && agreeing.contains(coded.get(run))) {
            run++;
        }
        if (run == 1 && coded.size() == 1) {
            sentences.add("%s's only earlier bill went to %s".formatted(vendor, entry.code()));
        } else if (run == 1) {
            sentences.add("%s's last bill went to %s".formatted(vendor, entry.code()));
        } else if (run > 1) {
            sentences.add("%s's last %d bills went to %s".formatted(vendor, run, entry.code()));
        } else {
            sentences.add(
                    "%d of %s's last %d bills went to %s"
                            .formatted(agreeing.size(), vendor, coded.size(), entry.code()));
        }
        agreeing.stream()
                .filter(e -> !bill.total().isEmpty() && e.total().equals(bill.total()))
                .findFirst()
                .ifPresent(e -> sentences.add(bill(e) + " had the same amount"));
        if (byAddress) {
            agreeing.stream()
                    .filter(e -> address(bill, e) > 1)
                    .findFirst()
                    .ifPresent(e -> sentences.add(bill(e) + " was for " + e.serviceAddress()));
        }
        return sentences;
    }

    private static String bill(Earlier earlier) {
        return earlier.invoice().isEmpty() ? "An earlier bill" : "Bill " + earlier.invoice();
    }
}
