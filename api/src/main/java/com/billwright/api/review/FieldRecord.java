package com.billwright.api.review;

import com.billwright.models.confidence.Judgement;
import com.billwright.models.confidence.LearnThenTest;
import java.util.List;

/// What the tenant's confirmations say of a field's proposals.
final class FieldRecord {

    private FieldRecord() {}

    static WhyView.TrackRecord of(List<Judgement> judged, double mostWrong) {
        var from = LearnThenTest.threshold(judged, mostWrong, LearnThenTest.RISK);
        return new WhyView.TrackRecord(
                judged.size(),
                (int) judged.stream().filter(Judgement::right).count(),
                from.isPresent() ? from.getAsDouble() : null,
                mostWrong);
    }
}
