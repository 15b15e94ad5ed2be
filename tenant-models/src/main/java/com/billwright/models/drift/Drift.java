package com.billwright.models.drift;

import com.billwright.models.versions.ModelVersion.FieldScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// A field of which the version in service gets fewer right than when it was tested.
///
/// @param was the share right on held-out bills when the version was tested, 0 to 1
/// @param is the share right of the bills since it changed
/// @param judged how many bills those are
/// @param since when the first of them was confirmed
public record Drift(String field, double was, double is, int judged, Instant since) {

    /// What drifts, field by field.
    ///
    /// @param tested what the version got right on held-out bills
    /// @param oldestFirst the bills about which it spoke since it serves
    static List<Drift> of(List<FieldScore> tested, List<JudgedBill> oldestFirst) {
        List<Drift> drifts = new ArrayList<>();
        for (FieldScore test : tested) {
            if (test.count() == 0) {
                continue;
            }
            Cusum cusum = Cusum.after(test.challenger(), test.count());
            List<Instant> judged = new ArrayList<>();
            for (JudgedBill bill : oldestFirst) {
                Boolean right = bill.right().get(test.field());
                if (right != null) {
                    cusum.add(right);
                    judged.add(bill.at());
                }
            }
            if (cusum.alarm()) {
                drifts.add(
                        new Drift(
                                test.field(),
                                test.challenger(),
                                cusum.rightSinceChange(),
                                cusum.sinceChange(),
                                judged.get(judged.size() - cusum.sinceChange())));
            }
        }
        return drifts;
    }
}
