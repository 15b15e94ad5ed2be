package com.billwright.models.confidence;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What fits a calibration, in counts: of each field how many proposals were about so sure and how
/// many of them right. They say nothing of a customer's documents, and those of many tenants add up.
///
/// @param byField for standard fields under their names, for tenants' own ones all under [#OWN]
public record JudgementCounts(SortedMap<String, Counts> byField) {

    /// The tenants' own fields.
    public static final String OWN = "*own";

    /// No tenant speaks louder than with so many judgements of a field.
    private static final int MOST = 200;

    private static final int FORMAT = 1;

    /// Bounds between the groups, in logits of the confidence; a group's judgements count as its middle.
    private static final double LOWEST = -3;

    private static final int GROUPS = 12;

    public JudgementCounts {
        byField = Collections.unmodifiableSortedMap(new TreeMap<>(byField));
    }

    /// By group, from the least to the most sure; shares of judgements once they are weighed.
    record Counts(double[] judged, double[] right) {

        Counts() {
            this(new double[GROUPS], new double[GROUPS]);
        }

        void add(Counts other, double weight) {
            for (int group = 0; group < GROUPS; group++) {
                judged[group] += weight * other.judged[group];
                right[group] += weight * other.right[group];
            }
        }

        double all() {
            double all = 0;
            for (double n : judged) {
                all += n;
            }
            return all;
        }
    }

    /// @param record by field what was proposed before it was known
    /// @param standard names of the fields that all tenants have
    public static JudgementCounts of(Map<String, List<Judgement>> record, Set<String> standard) {
        SortedMap<String, Counts> byField = new TreeMap<>();
        record.forEach((field, judgements) -> {
            Counts counts =
                    byField.computeIfAbsent(
                            standard.contains(field) ? field : OWN, f -> new Counts());
            for (Judgement judgement : judgements) {
                int group = group(Calibration.logit(judgement.confidence()));
                counts.judged[group]++;
                counts.right[group] += judgement.right() ? 1 : 0;
            }
        });
        return new JudgementCounts(byField);
    }

    /// The sum over tenants, in which none counts for more than 200 judgements of a field.
    public static final class Pool {

        private final SortedMap<String, Counts> byField = new TreeMap<>();
        private int tenants;

        public void add(JudgementCounts tenant) {
            tenants++;
            tenant.byField.forEach((field, counts) ->
                    byField.computeIfAbsent(field, f -> new Counts())
                            .add(counts, Math.min(1, MOST / Math.max(1, counts.all()))));
        }

        public int tenants() {
            return tenants;
        }

        public JudgementCounts sum() {
            return new JudgementCounts(byField);
        }
    }

    private static int group(double logit) {
        return Math.clamp((int) Math.floor(logit - LOWEST) + 1, 0, GROUPS - 1);
    }

    /// In logits.
    static double middle(int group) {
        return LOWEST + group - 0.5;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeByte(FORMAT);
        out.writeShort(byField.size());
        for (var field : byField.entrySet()) {
            out.writeUTF(field.getKey());
            for (int group = 0; group < GROUPS; group++) {
                out.writeShort((int) field.getValue().judged[group]);
                out.writeShort((int) field.getValue().right[group]);
            }
        }
    }

    /// @throws IllegalArgumentException when it is of another format
    public static JudgementCounts read(DataInputStream in) throws IOException {
        if (in.readByte() != FORMAT) {
            throw new IllegalArgumentException("Counts of another format");
        }
        SortedMap<String, Counts> byField = new TreeMap<>();
        for (int n = in.readUnsignedShort(); n > 0; n--) {
            String field = in.readUTF();
            Counts counts = new Counts();
            for (int group = 0; group < GROUPS; group++) {
                counts.judged[group] = in.readUnsignedShort();
                counts.right[group] = in.readUnsignedShort();
            }
            byField.put(field, counts);
        }
        return new JudgementCounts(byField);
    }
}
