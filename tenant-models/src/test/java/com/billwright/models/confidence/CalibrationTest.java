package com.billwright.models.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void without_a_record_confidences_are_read_as_they_are() {
        Calibration none = Calibration.fitted(Map.of());
        assertThat(none.of("total", 0.97)).isEqualTo(0.97, within(1e-9));
        assertThat(none.of("total", 1)).isEqualTo(1, within(1e-3));
    }

    @Test
    void who_was_too_sure_is_believed_less() {
        Calibration learnt = Calibration.fitted(Map.of("total", said(0.97, 0.8, 400)));
        assertThat(learnt.of("total", 0.97)).isEqualTo(0.8, within(0.02));
    }

    @Test
    void a_few_mistakes_move_little() {
        Calibration learnt =
                Calibration.fitted(
                        Map.of(
                                "total",
                                List.of(new Judgement(0.9, false), new Judgement(0.9, true))));
        assertThat(learnt.of("total", 0.9)).isBetween(0.75, 0.9);
    }

    @Test
    void a_field_that_errs_more_than_others_is_believed_less_than_they() {
        Calibration learnt =
                Calibration.fitted(
                        Map.of("total", said(0.9, 0.9, 400), "vendor", said(0.9, 0.6, 400)));
        assertThat(learnt.of("total", 0.9)).isEqualTo(0.9, within(0.03));
        assertThat(learnt.of("vendor", 0.9)).isEqualTo(0.6, within(0.05));
        assertThat(learnt.of("iban", 0.9)).isBetween(0.6, 0.9);
    }

    @Test
    void the_order_of_confidences_stays() {
        Calibration learnt = Calibration.fitted(Map.of("total", said(0.99, 0.5, 200)));
        assertThat(learnt.of("total", 0.99)).isGreaterThan(learnt.of("total", 0.9));
    }

    private static List<Judgement> said(double confidence, double share, int n) {
        SplittableRandom random = new SplittableRandom(5);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double jitter = (random.nextDouble() - 0.5) * 0.01;
            judgements.add(new Judgement(confidence + jitter, i < share * n));
        }
        return judgements;
    }
}
