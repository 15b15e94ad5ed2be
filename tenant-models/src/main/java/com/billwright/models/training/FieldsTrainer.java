package com.billwright.models.training;

import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.Confidences;
import java.util.List;

/// Trains a tenant's delta: learns from the right answers and their nearest rivals what the base and
/// the memory did not know yet when each bill was confirmed.
public final class FieldsTrainer {

    private FieldsTrainer() {}

    /// With nothing known of the fleet.
    public static FieldsModel train(
            BaseModel base,
            List<PreparedBill> oldestFirst,
            List<Field> fields,
            double mostWrong,
            long seed) {
        return train(base, oldestFirst, fields, mostWrong, Calibration.NONE, seed);
    }

    /// @param oldestFirst the tenant's bills in the order of their confirmation, with that base's
    ///     margins
    /// @param mostWrong the share of values that pass unseen that may be wrong
    /// @param fleet how confidences have to be read over all tenants
    /// @param seed decides the order of the examples: the same bills, fleet and seed give the same
    ///     bytes
    public static FieldsModel train(
            BaseModel base,
            List<PreparedBill> oldestFirst,
            List<Field> fields,
            double mostWrong,
            Calibration fleet,
            long seed) {
        return FieldsModel.of(
                base,
                new FieldsModel.Origin(
                        base.id(),
                        Features.VERSION,
                        oldestFirst.size(),
                        LabelSet.hash(oldestFirst),
                        seed,
                        "plain"),
                fields.stream().map(Field::name).toList(),
                new FieldLessons(fields, oldestFirst).learn(seed),
                Confidences.learnt(TrackRecord.of(oldestFirst, fields), mostWrong, fleet));
    }
}
