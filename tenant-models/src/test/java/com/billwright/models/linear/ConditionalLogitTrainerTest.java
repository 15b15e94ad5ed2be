package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableFeatureMap;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.MutableLabelInfo;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

class ConditionalLogitTrainerTest {

    private static final Label TOTAL = new Label("total");
    private static final Label NO_FIELD = new Label("none");

    private final List<Example<Label>> examples = new ArrayList<>();

    @Test
    void of_the_candidates_of_a_question_the_right_one_gets_ahead_of_what_the_base_favoured() {
        for (int question = 0; question < 12; question++) {
            candidate(question, "below tax", 0, true);
            candidate(question, "above tax", 1, false);
        }
        SparseLabelModel model = trained(1);
        float lead = weight(model, "below tax") - weight(model, "above tax");
        assertThat(lead).isGreaterThan(1.5f);
    }

    @Test
    void where_none_is_right_all_lose() {
        for (int question = 0; question < 12; question++) {
            candidate(question, "below tax", 2, false);
        }
        assertThat(weight(trained(1), "below tax")).isLessThan(-1);
    }

    @Test
    void a_question_that_the_base_answers_rightly_and_surely_teaches_nothing() {
        candidate(0, "below tax", 9, true);
        candidate(0, "above tax", 0, false);
        assertThat(trained(1).rows().size()).isZero();
    }

    @Test
    void the_same_questions_and_seed_give_the_same_weights() {
        for (int question = 0; question < 30; question++) {
            candidate(question, "below tax", question % 3, true);
            candidate(question, "line " + question % 5, 1, false);
        }
        assertThat(trained(4).rows().toBytes()).isEqualTo(trained(4).rows().toBytes());
        assertThat(trained(4).rows().toBytes()).isNotEqualTo(trained(5).rows().toBytes());
    }

    @Test
    void an_example_of_no_question_is_refused() {
        examples.add(new ArrayExample<>(TOTAL, new String[] {"a"}, new double[] {1}));
        assertThatIllegalArgumentException().isThrownBy(() -> trained(1));
    }

    private void candidate(int question, String feature, float margin, boolean right) {
        ArrayExample<Label> example =
                new ArrayExample<>(
                        right ? TOTAL : NO_FIELD, new String[] {feature}, new double[] {1});
        new Asked(question, TOTAL, margin).on(example);
        examples.add(example);
    }

    private SparseLabelModel trained(long seed) {
        return new ConditionalLogitTrainer(Schedule.DELTA, seed)
                .train(dataset(), java.util.Map.of());
    }

    private Dataset<Label> dataset() {
        MutableFeatureMap features = new MutableFeatureMap();
        examples.forEach(e -> e.forEach(f -> features.add(f.getName(), f.getValue())));
        LabelFactory factory = new LabelFactory();
        MutableLabelInfo labels = (MutableLabelInfo) factory.generateInfo();
        labels.observe(TOTAL);
        labels.observe(NO_FIELD);
        return new ImmutableDataset<>(
                examples,
                new SimpleDataSourceProvenance(
                        "test", Instant.EPOCH.atOffset(ZoneOffset.UTC), factory),
                factory,
                features,
                labels,
                false);
    }

    private static float weight(SparseLabelModel model, String feature) {
        float[] row = new float[model.getOutputIDInfo().size()];
        model.rows().addRowTo(row, model.getFeatureIDMap().getID(feature), 1);
        return row[model.getOutputIDInfo().getID(TOTAL)];
    }
}
