package com.billwright.api.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.api.evaluate.Judged.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void what_could_be_accepted_unseen_ends_before_the_errors_are_too_many() {
        List<Judged> judged =
                new ArrayList<>(Collections.nCopies(120, judged(Outcome.RIGHT, 0.99)));
        judged.add(judged(Outcome.WRONG, 0.9));
        judged.add(judged(Outcome.WRONG, 0.8));
        judged.addAll(Collections.nCopies(28, judged(Outcome.MISSING, 0)));

        assertThat(Evidence.coverage(judged, 0.01)).isCloseTo(121 / 150.0, within(1e-9));
    }

    @Test
    void values_of_one_confidence_are_accepted_together_or_not_at_all() {
        List<Judged> judged = List.of(judged(Outcome.RIGHT, 0.9), judged(Outcome.WRONG, 0.9));

        assertThat(Evidence.coverage(judged, 0.01)).isZero();
    }

    @Test
    void calibration_is_how_far_confidence_is_from_the_share_that_is_right() {
        List<Judged> judged =
                List.of(
                        judged(Outcome.RIGHT, 0.95),
                        judged(Outcome.WRONG, 0.95),
                        judged(Outcome.MISSING, 0));

        assertThat(Evidence.calibrationError(judged)).isCloseTo(0.45, within(1e-9));
    }

    private static Judged judged(Outcome outcome, double confidence) {
        return new Judged("total", outcome, 0, confidence);
    }
}
