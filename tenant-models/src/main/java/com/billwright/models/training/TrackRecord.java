package com.billwright.models.training;

import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.models.confidence.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How right a tenant's proposals were, each made before its bill was confirmed.
public final class TrackRecord {

    private TrackRecord() {}

    /// By field. A proposal for a field that the bill turned out not to have was wrong; where a
    /// person decided otherwise than the page says, nothing is known of it.
    public static Map<String, List<Judgement>> of(List<LabelledBill> bills, List<Field> fields) {
        Map<String, List<Judgement>> record = new TreeMap<>();
        for (Field field : fields) {
            List<Judgement> judgements = new ArrayList<>();
            for (LabelledBill bill : bills) {
                Said said = bill.said().get(field.name());
                ConfirmedValue confirmed = bill.values().get(field.name());
                if (said != null && (confirmed == null || !confirmed.overridden())) {
                    judgements.add(new Judgement(said.confidence(), right(field, said, confirmed)));
                }
            }
            if (!judgements.isEmpty()) {
                record.put(field.name(), judgements);
            }
        }
        return record;
    }

    private static boolean right(
            Field field, Said said, @org.jspecify.annotations.Nullable ConfirmedValue confirmed) {
        return confirmed != null
                && RightCandidates.equal(
                        field.type(),
                        FieldValue.parse(field.type(), said.value()),
                        confirmed.value());
    }
}
