package com.billwright.models.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.models.linear.Packed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void without_a_record_confidences_are_read_as_they_are() {
        Calibration none = fitted(Map.of());
        assertThat(none.of("total", 0.97)).isEqualTo(0.97, within(1e-9));
        assertThat(none.of("total", 1)).isEqualTo(1, within(1e-3));
    }

    @Test
    void who_was_too_sure_is_believed_less() {
        Calibration learnt = fitted(Map.of("total", said(0.97, 0.8, 400)));
        assertThat(learnt.of("total", 0.97)).isEqualTo(0.8, within(0.02));
    }

    @Test
    void a_few_mistakes_move_little() {
        Calibration learnt =
                fitted(
                        Map.of(
                                "total",
                                List.of(new Judgement(0.9, false), new Judgement(0.9, true))));
        assertThat(learnt.of("total", 0.9)).isBetween(0.75, 0.9);
    }

    @Test
    void a_field_that_errs_more_than_others_is_believed_less_than_they() {
        Calibration learnt =
                fitted(Map.of("total", said(0.9, 0.9, 400), "vendor", said(0.9, 0.6, 400)));
        assertThat(learnt.of("total", 0.9)).isEqualTo(0.9, within(0.03));
        assertThat(learnt.of("vendor", 0.9)).isEqualTo(0.6, within(0.05));
        assertThat(learnt.of("iban", 0.9)).isBetween(0.6, 0.9);
    }

    @Test
    void the_order_of_confidences_stays() {
        Calibration learnt = fitted(Map.of("total", said(0.99, 0.5, 200)));
        assertThat(learnt.of("total", 0.99)).isGreaterThan(learnt.of("total", 0.9));
    }

    @Test
    void a_tenant_without_a_record_reads_confidences_as_the_fleet_does() {
        Calibration fleet = fleet(0.97, 0.8);
        Calibration none = Calibration.fitted(Map.of(), fleet);
        assertThat(none.of("total", 0.97)).isEqualTo(0.8, within(0.03));
    }

    @Test
    void a_little_record_moves_little_from_the_fleet_and_a_long_one_far() {
        Calibration fleet = fleet(0.97, 0.8);
        Calibration beginner = Calibration.fitted(Map.of("total", said(0.97, 1, 4)), fleet);
        Calibration old = Calibration.fitted(Map.of("total", said(0.97, 0.97, 800)), fleet);
        assertThat(beginner.of("total", 0.97)).isBetween(0.8, 0.93);
        assertThat(old.of("total", 0.97)).isEqualTo(0.97, within(0.02));
    }

    @Test
    void own_fields_of_all_tenants_say_how_to_read_a_new_one() {
        Calibration fleet =
                Calibration.fitted(
                        pooled(
                                Map.of(
                                        "total",
                                        said(0.9, 0.9, 150),
                                        "boiler",
                                        said(0.9, 0.6, 150))));
        assertThat(fleet.of("chimney", 0.9)).isEqualTo(0.6, within(0.08));
        assertThat(fleet.of("total", 0.9)).isEqualTo(0.9, within(0.05));
    }

    @Test
    void no_tenant_speaks_for_all() {
        List<JudgementCounts> tenants = new ArrayList<>();
        tenants.add(counts(Map.of("total", said(0.9, 0, 5000))));
        for (int i = 0; i < 19; i++) {
            tenants.add(counts(Map.of("total", said(0.9, 0.9, 200))));
        }
        Calibration fleet = Calibration.fitted(pooled(tenants));
        assertThat(fleet.of("total", 0.9)).isEqualTo(0.855, within(0.03));
    }

    @Test
    void counts_read_again_are_the_same() {
        JudgementCounts counts = counts(Map.of("total", said(0.9, 0.6, 150)));
        byte[] bytes = Packed.write(counts::write);
        assertThat(Packed.write(Packed.read(bytes, JudgementCounts::read)::write)).isEqualTo(bytes);
    }

    /// Twenty tenants like this one.
    private static Calibration fleet(double confidence, double share) {
        return Calibration.fitted(pooled(Map.of("total", said(confidence, share, 150))));
    }

    private static JudgementCounts pooled(Map<String, List<Judgement>> record) {
        return pooled(Collections.nCopies(20, counts(record)));
    }

    private static JudgementCounts pooled(List<JudgementCounts> tenants) {
        var pool = new JudgementCounts.Pool();
        tenants.forEach(pool::add);
        return pool.sum();
    }

    private static JudgementCounts counts(Map<String, List<Judgement>> record) {
        return JudgementCounts.of(record, Set.of("total", "vendor"));
    }

    private static Calibration fitted(Map<String, List<Judgement>> record) {
        return Calibration.fitted(record, Calibration.NONE);
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
