package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Proof;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Deltas as they were stored, of formats 2 (dense rows and a column for no field) and 3 (sparse rows),
/// on a small base of three columns (`invoice_number`, `total`, `*any`) with 40 features. Both have
/// weights for the features 3, 12 and 25 and for the bias; the numbers below are what
/// `scorer.score` said when they were made.
class OldFieldsFilesTest {

    /// `Features.VERSION` when the files were made.
    private static final int MADE_FOR = 2;

    private static final List<Field> FIELDS =
            StandardFields.ALL.stream()
                    .filter(field -> List.of("invoice_number", "total").contains(field.name()))
                    .toList();

    private static final float[][] EXPECTED = {
        {2.8256164f, 1.2098391f, 0}, {0.02357176f, -0.62943745f, 0}, {-0.32299185f, 0.006146431f, 0}
    };

    @ParameterizedTest
    @ValueSource(strings = {"fields-2.model", "fields-3.model"})
    void a_delta_that_was_stored_long_ago_still_scores_the_same(String name) throws IOException {
        if (Features.VERSION != MADE_FOR) {
            refused();
            return;
        }
        BaseModel base = BaseModel.fromBytes(file("small-base.model"));
        FieldsModel model = FieldsModel.fromBytes(file(name), base);
        assertThat(model.origin())
                .isEqualTo(new FieldsModel.Origin(base.id(), MADE_FOR, 12, "labels", 5, "plain"));
        float[][] scores =
                model.scorer("fields:v1")
                        .score(
                                List.of(candidate(3, 25, 30), candidate(12, 39), candidate(7)),
                                FIELDS);
        assertThat(scores).hasDimensions(EXPECTED.length, EXPECTED[0].length);
        for (int c = 0; c < scores.length; c++) {
            for (int f = 0; f < scores[c].length; f++) {
                assertThat(scores[c][f]).isCloseTo(EXPECTED[c][f], within(1e-3f));
            }
        }
        var trust = model.scorer("fields:v1").trust(FIELDS.getLast(), 0.95);
        assertThat(trust.confidence()).isCloseTo(0.9601, within(1e-4));
        assertThat(trust.proof()).isEqualTo(Proof.PASSES);
    }

    /// Features that mean something else now teach nothing: by design what stands on them is refused.
    private static void refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BaseModel.fromBytes(file("small-base.model")))
                .withMessageContaining("features version " + MADE_FOR);
    }

    private static CandidateFeatures candidate(int... ids) {
        float[] values = new float[ids.length];
        Arrays.fill(values, 1);
        return new CandidateFeatures(new FeatureVector(ids, values), List.of());
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in = OldFieldsFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }
}
