package com.billwright.models.coding;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.coding.EarlierCodings.BookedLine;
import com.billwright.models.coding.EarlierCodings.Earlier;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.lists.VendorName;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Lets the lines of a vendor's earlier bills vote on how those of the next one are booked: the newer
/// the bill and the more alike what the line says, the more a vote weighs.
final class WeighLines {

    /// Below it two descriptions speak of different things.
    private static final double ALIKE = 0.6;

    /// Among alike descriptions the most alike decides.
    private static final int SHARPNESS = 6;

    private WeighLines() {}

    /// @param newestFirst the vendor's bills
    /// @return one for each line; none when no earlier line was booked apart
    static List<ProposedLine> of(
            String vendor, List<InvoiceLine> lines, List<Earlier> newestFirst) {
        List<Vote> said =
                IntStream.range(0, newestFirst.size())
                        .boxed()
                        .flatMap(age ->
                                newestFirst.get(age).lines().stream()
                                        .map(line -> Vote.of(line, WeighEarlier.recency(age))))
                        .toList();
        return said.isEmpty()
                ? List.of()
                : lines.stream().map(line -> propose(vendor, line.description(), said)).toList();
    }

    private record Vote(BookedLine line, String key, double weight) {
        static Vote of(BookedLine line, double weight) {
            return new Vote(line, VendorName.key(line.description()), weight);
        }
    }

    private record Alike(BookedLine line, double weight) {}

    private static ProposedLine propose(String vendor, String description, List<Vote> said) {
        String key = VendorName.key(description);
        Map<BookedTo, Double> votes = new LinkedHashMap<>();
        List<Alike> alike =
                said.stream()
                        .map(v -> new Alike(v.line, v.weight * weight(key, v.key)))
                        .filter(a -> a.weight > 0)
                        .toList();
        alike.forEach(a -> votes.merge(a.line.coding(), a.weight, Double::sum));
        double all =
                WeighEarlier.DOUBT + votes.values().stream().mapToDouble(Double::doubleValue).sum();
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most ->
                        new ProposedLine(
                                most.getKey(),
                                most.getValue() / all,
                                because(vendor, most.getKey(), alike)))
                .orElse(ProposedLine.AS_THE_BILL);
    }

    private static double weight(String key, String earlier) {
        double alike = VendorName.similarity(key, earlier);
        return alike < ALIKE ? 0 : Math.pow(alike, SHARPNESS);
    }

    private static List<String> because(String vendor, BookedTo coding, List<Alike> alike) {
        return alike.stream()
                .filter(a -> a.line.coding().equals(coding))
                .max(Comparator.comparingDouble(Alike::weight))
                .map(a ->
                        "“%s” on an earlier bill of %s was booked so"
                                .formatted(a.line.description(), vendor))
                .stream()
                .toList();
    }
}
