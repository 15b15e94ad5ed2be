package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.gates.Harm;
import com.billwright.models.gates.Scores;
import com.billwright.models.gates.Verdict;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrainedTest {

    @Test
    void a_model_that_takes_too_many_bytes_is_kept_out_and_not_stored() {
        Trained large = promoted(12 * 1024 + 1).within(ModelKind.ACCOUNT.mostBytes());

        assertThat(large.verdict()).isEqualTo(VerdictKind.CHAMPION_KEPT);
        assertThat(large.model()).isEmpty();
        assertThat(large.reason())
                .isEqualTo("It takes 12,289 bytes; a model of this kind may take 12,288.");
    }

    @Test
    void a_model_as_large_as_may_be_stays_as_it_is() {
        Trained trained = promoted(64 * 1024);
        assertThat(trained.within(ModelKind.FIELDS.mostBytes())).isSameAs(trained);
    }

    @Test
    void the_four_models_of_a_tenant_take_a_hundred_kilobytes_at_most() {
        assertThat(
                        Stream.of(
                                        ModelKind.FIELDS,
                                        ModelKind.VENDOR,
                                        ModelKind.ACCOUNT,
                                        ModelKind.PROPERTY)
                                .mapToInt(ModelKind::mostBytes)
                                .sum())
                .isEqualTo(100 * 1024);
    }

    private static Trained promoted(int bytes) {
        return Trained.of(
                Optional.of(new byte[bytes]),
                30,
                10,
                new Verdict.Promoted(Scores.NONE, "Better.", Harm.UNTESTED));
    }
}
