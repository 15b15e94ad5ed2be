package com.billwright.api.evaluate;

import com.billwright.api.evaluate.BookLine.Read;
import com.billwright.models.coding.Proposed;
import com.billwright.models.lists.VendorName;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// How far an evaluation of payment lines is, and what came of it.
final class CodingCourse {

    private final PredictionsFile predictions;
    private final Map<String, UUID> chart;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<String, UUID> vendors = new HashMap<>();
    private final List<PaymentLine> confirmed = new ArrayList<>();
    private final CodingScores scores = new CodingScores();
    private final Map<VerdictKind, Integer> verdicts = new EnumMap<>(VerdictKind.class);

    /// @param chart the id of each account by its name
    CodingCourse(PredictionsFile predictions, Map<String, UUID> chart) {
        this.predictions = predictions;
        this.chart = chart;
        chart.forEach((name, id) -> names.put(id, name));
    }

    UUID account(String name) {
        return Objects.requireNonNull(chart.get(name));
    }

    /// Writes the prediction.
    void predicted(PaymentLine line, Read read) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", line.id());
        read.proposal()
                .account()
                .ifPresent(account -> {
                    json.put("gl_name", name(account));
                    json.put("confidence", rounded(account.confidence()));
                    var others = json.putArray("alternatives");
                    read.proposal()
                            .otherAccounts()
                            .forEach(other ->
                                    others.addObject()
                                            .put("gl_name", name(other))
                                            .put("confidence", rounded(other.confidence())));
                });
        predictions.add(json);
    }

    /// To be called when the prediction has been written.
    void confirmed(PaymentLine line, Read read) {
        confirmed.add(line);
        scores.add(
                supplier(line),
                line.account().orElseThrow(),
                Stream.concat(
                                read.proposal().account().stream(),
                                read.proposal().otherAccounts().stream())
                        .map(p -> new CodingScores.Guess(name(p), p.confidence()))
                        .toList(),
                read.nanos());
    }

    List<PaymentLine> confirmed() {
        return confirmed;
    }

    /// The entry of a line's vendor, when an earlier line had it.
    Optional<UUID> vendor(PaymentLine line) {
        return Optional.ofNullable(vendors.get(supplier(line)));
    }

    void vendor(PaymentLine line, Optional<UUID> entry) {
        entry.ifPresent(id -> vendors.put(supplier(line), id));
    }

    void trained(VerdictKind verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    void print(PrintStream out) {
        out.printf("%d payment lines, %d accounts%n", confirmed.size(), chart.size());
        Course.print(verdicts, out);
        scores.print(out);
    }

    /// Who is paid: by number, or by name as vendors are compared.
    private static String supplier(PaymentLine line) {
        return line.supplierId().orElseGet(() -> VendorName.key(line.supplier().orElse("")));
    }

    private String name(Proposed account) {
        return Objects.requireNonNull(names.get(account.id()));
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * 1e6) / 1e6;
    }
}
