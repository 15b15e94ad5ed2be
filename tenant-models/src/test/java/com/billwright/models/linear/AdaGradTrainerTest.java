package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tribuo.Dataset;
import org.tribuo.Model;
import org.tribuo.Trainer;
import org.tribuo.classification.Label;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.protos.core.ModelProto;

class AdaGradTrainerTest {

    private static final Schedule PLAIN = new Schedule(5, 0.15f, 0, 0.98f);

    private final Dataset<Label> train = SyntheticCandidates.documents(120, 1);
    private final Dataset<Label> test = SyntheticCandidates.documents(200, 2);

    @Test
    void it_predicts_no_worse_than_stock_tribuo() {
        double ours = macroF1(new AdaGradTrainer(PLAIN, 1).train(train));
        double theirs = macroF1(stock().train(train));
        assertThat(theirs).as("stock learns this data").isGreaterThan(0.5);
        assertThat(ours).isGreaterThanOrEqualTo(theirs);
    }

    @Test
    void the_same_data_and_seed_give_the_same_bits() {
        SparseLabelModel one = new AdaGradTrainer(PLAIN, 7).train(train);
        SparseLabelModel two = new AdaGradTrainer(PLAIN, 7).train(train);
        SparseLabelModel other = new AdaGradTrainer(PLAIN, 8).train(train);
        assertThat(two.rows().toBytes()).isEqualTo(one.rows().toBytes());
        assertThat(other.rows().toBytes()).isNotEqualTo(one.rows().toBytes());
    }

    @Test
    void its_provenance_names_the_path_that_it_was_computed_on() {
        SparseLabelModel plain = new AdaGradTrainer(PLAIN, 1, true).train(train);
        assertThat(plain.path()).isEqualTo("plain");
        assertThat(plain.getProvenance().toString()).contains("path=plain");
        assertThat(new AdaGradTrainer(PLAIN, 1).train(train).path()).matches("vector [0-9]+");
    }

    @Test
    void one_trainer_used_twice_gives_the_same_bits() {
        AdaGradTrainer trainer = new AdaGradTrainer(PLAIN, 7);
        SparseLabelModel one = trainer.train(train);
        SparseLabelModel two = trainer.train(train);
        assertThat(two.rows().toBytes()).isEqualTo(one.rows().toBytes());
        assertThat(trainer.getInvocationCount()).isEqualTo(2);
    }

    @Test
    void a_model_survives_tribuos_own_storage() {
        Model<Label> model = new AdaGradTrainer(PLAIN, 1).train(train);
        Model<Label> loaded = Model.deserialize(model.serialize()).castModel(Label.class);
        assertThat(loaded.getProvenance()).isEqualTo(model.getProvenance());
        assertThat(loaded).isInstanceOf(SparseLabelModel.class);
        for (int i = 0; i < 50; i++) {
            assertThat(loaded.predict(test.getExample(i)).getOutputScores())
                    .isEqualTo(model.predict(test.getExample(i)).getOutputScores());
        }
    }

    @Test
    void a_model_of_a_newer_storage_version_is_refused() {
        ModelProto proto =
                new AdaGradTrainer(PLAIN, 1)
                        .train(train).serialize().toBuilder().setVersion(99).build();
        assertThatThrownBy(() -> Model.deserialize(proto)).hasStackTraceContaining("version 99");
    }

    @Test
    void its_provenance_names_the_trainer_its_settings_and_the_data() {
        String provenance = new AdaGradTrainer(PLAIN, 42).train(train).getProvenance().toString();
        assertThat(provenance)
                .contains("AdaGradTrainer")
                .contains("seed=42")
                .contains("synthetic candidates");
    }

    @Test
    void an_example_of_unknown_features_is_answered_from_its_offsets() {
        Model<Label> model = new AdaGradTrainer(PLAIN, 1).train(train);
        assertThat(model.predict(stranger(0, 50)).getOutput().getLabel()).isEqualTo("field3");
        assertThat(model.predict(stranger(50, 0)).getOutput().getLabel()).isEqualTo("none");
    }

    private static ArrayExample<Label> stranger(float none, float field3) {
        ArrayExample<Label> stranger = new ArrayExample<>(new Label("none"));
        stranger.add("never seen", 1);
        new Offsets(List.of("none", "field3"), new float[] {none, field3}).on(stranger);
        return stranger;
    }

    private static Trainer<Label> stock() {
        return new LinearSGDTrainer(new LogMulticlass(), new AdaGrad(1.0, 0.1), 5, -1, 1, 1);
    }

    private double macroF1(Model<Label> model) {
        return new LabelEvaluator().evaluate(model, test).macroAveragedF1();
    }
}
