package com.billwright.models.confidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Proof;
import com.billwright.extraction.field.Trust;
import com.billwright.models.linear.Packed;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidencesTest {

    private static final Map<String, List<Judgement>> RECORD =
            Map.of(
                    "total", Collections.nCopies(400, new Judgement(0.996, true)),
                    "vendor", Collections.nCopies(40, new Judgement(0.996, true)));

    @Test
    void what_enough_right_answers_were_as_sure_as_may_pass_unseen() {
        Confidences learnt = Confidences.learnt(RECORD, 0.01, Calibration.NONE);
        assertThat(learnt.of("total", 0.997).proof()).isEqualTo(Proof.PASSES);
        assertThat(learnt.of("total", 0.4).proof()).isEqualTo(Proof.FALLS_SHORT);
        assertThat(learnt.of("vendor", 0.997).proof()).isEqualTo(Proof.NOT_ENOUGH_EVIDENCE);
    }

    @Test
    void who_tolerates_more_errors_needs_less_evidence() {
        assertThat(Confidences.learnt(RECORD, 0.1, Calibration.NONE).of("vendor", 0.997).proof())
                .isEqualTo(Proof.PASSES);
    }

    @Test
    void without_a_record_a_confidence_is_what_it_says() {
        assertThat(Confidences.UNPROVEN.of("total", 0.7)).isEqualTo(Trust.unproven(0.7));
    }

    @Test
    void stored_it_stays_the_same() {
        Confidences learnt = Confidences.learnt(RECORD, 0.01, Calibration.NONE);
        byte[] bytes = Packed.write(learnt::write);
        assertThat(Packed.read(bytes, Confidences::read)).isEqualTo(learnt);
    }
}
