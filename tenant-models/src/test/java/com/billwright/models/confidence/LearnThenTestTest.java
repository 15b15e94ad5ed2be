package com.billwright.models.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnThenTestTest {

    @Test
    void two_hundred_and_ninety_eight_right_ones_are_not_enough_for_one_in_a_hundred() {
        assertThat(LearnThenTest.threshold(right(298, 0.9995), 0.01, 0.05)).isEmpty();
        assertThat(LearnThenTest.threshold(right(299, 0.9995), 0.01, 0.05)).isPresent();
    }

    @Test
    void errors_below_a_confidence_end_the_search_above_it() {
        List<Judgement> judgements = new ArrayList<>(right(600, 0.992));
        IntStream.range(0, 50).forEach(i -> judgements.add(new Judgement(0.85, i % 2 == 0)));
        assertThat(LearnThenTest.threshold(judgements, 0.01, 0.05).getAsDouble())
                .isGreaterThan(0.85)
                .isLessThanOrEqualTo(0.99);
    }

    @Test
    void nothing_passes_where_the_surest_are_wrong() {
        List<Judgement> judgements = new ArrayList<>(right(400, 0.8));
        IntStream.range(0, 400).forEach(i -> judgements.add(new Judgement(0.9995, i % 10 > 0)));
        assertThat(LearnThenTest.threshold(judgements, 0.01, 0.05)).isEmpty();
    }

    /// The promise itself: over many draws the share of thresholds that let more errors through than
    /// asked for stays below the risk.
    @Test
    void the_promise_is_kept_nineteen_times_of_twenty() {
        int broken = 0;
        int draws = 400;
        for (int draw = 0; draw < draws; draw++) {
            SplittableRandom random = new SplittableRandom(draw);
            List<Judgement> judgements = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                double confidence = random.nextDouble();
                judgements.add(new Judgement(confidence, random.nextDouble() < chance(confidence)));
            }
            var threshold = LearnThenTest.threshold(judgements, 0.05, 0.05);
            if (threshold.isPresent() && wrongAbove(threshold.getAsDouble()) > 0.05) {
                broken++;
            }
        }
        assertThat(broken / (double) draws).isLessThan(0.08);
    }

    @Test
    void shares_are_shares() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearnThenTest.threshold(List.of(), 0, 0.05));
    }

    private static double chance(double confidence) {
        return 1 - 0.25 * (1 - confidence);
    }

    /// Confidences are drawn evenly, so above a threshold half of its distance to 1 is missing.
    private static double wrongAbove(double threshold) {
        return 0.25 * (1 - threshold) / 2;
    }

    private static List<Judgement> right(int count, double confidence) {
        return IntStream.range(0, count).mapToObj(i -> new Judgement(confidence, true)).toList();
    }

    @Test
    void a_hundredth_takes_299_values_without_an_error() {
        assertThat(LearnThenTest.needed(0.01, 0.05)).isEqualTo(299);
    }
}
