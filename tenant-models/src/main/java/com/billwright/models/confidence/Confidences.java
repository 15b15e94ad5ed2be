package com.billwright.models.confidence;

import com.billwright.extraction.field.Proof;
import com.billwright.extraction.field.Trust;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a version's confidences are worth, as the tenant's record showed when it was made.
///
/// @param passFrom by field from which confidence on, as the model gives it, values are proven to be
///     wrong no more often than the tenant tolerates; fields without enough evidence are left out
public record Confidences(Calibration calibration, SortedMap<String, Double> passFrom) {

    /// Without a record.
    public static final Confidences UNPROVEN = new Confidences(Calibration.NONE, new TreeMap<>());

    public Confidences {
        passFrom = Collections.unmodifiableSortedMap(new TreeMap<>(passFrom));
    }

    /// @param record by field what was proposed before it was known, oldest first
    /// @param mostWrong the share of values that pass unseen that may be wrong
    /// @param prior how confidences have to be read over the whole fleet
    public static Confidences learnt(
            Map<String, List<Judgement>> record, double mostWrong, Calibration prior) {
        SortedMap<String, Double> passFrom = new TreeMap<>();
        record.forEach((field, judgements) ->
                LearnThenTest.threshold(judgements, mostWrong, LearnThenTest.RISK)
                        .ifPresent(from -> passFrom.put(field, from)));
        return new Confidences(Calibration.fitted(record, prior), passFrom);
    }

    public Trust of(String field, double confidence) {
        Double from = passFrom.get(field);
        Proof proof =
                from == null
                        ? Proof.NOT_ENOUGH_EVIDENCE
                        : confidence >= from ? Proof.PASSES : Proof.FALLS_SHORT;
        return new Trust(calibration.of(field, confidence), proof);
    }

    /// Bytes on the heap, about: two maps of boxed numbers, their keys shared with nothing.
    public long residentBytes() {
        long entries = (long) passFrom.size() + calibration.ofField().size();
        return 200 + entries * 150;
    }

    public void write(DataOutputStream out) throws IOException {
        calibration.write(out);
        write(passFrom, out);
    }

    public static Confidences read(DataInputStream in) throws IOException {
        return new Confidences(Calibration.read(in), readByField(in));
    }

    static void write(SortedMap<String, Double> byField, DataOutputStream out) throws IOException {
        out.writeInt(byField.size());
        for (var field : byField.entrySet()) {
            out.writeUTF(field.getKey());
            out.writeDouble(field.getValue());
        }
    }

    static SortedMap<String, Double> readByField(DataInputStream in) throws IOException {
        SortedMap<String, Double> byField = new TreeMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            byField.put(in.readUTF(), in.readDouble());
        }
        return byField;
    }
}
