package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.tribuo.Model;
import org.tribuo.classification.Label;
import org.tribuo.impl.ArrayExample;
import org.tribuo.protos.core.ModelProto;

/// `softmax-0.model` is `model.serialize().toByteArray()` of a model in version 0 of the storage, trained
/// on the plain path with `new Schedule(5, 0.15f, 0, 0.98f)` and seed 1 on six times these four: total
/// (below tax, right), date (slashes, top), none (right, top), none (words).
class OldSoftmaxFileTest {

    @Test
    void a_model_that_was_stored_long_ago_still_predicts_the_same() throws IOException {
        Model<Label> model = load().castModel(Label.class);
        assertThat(((SparseLabelModel) model).path()).isEqualTo("plain");
        predicts(
                model,
                Map.of("date", 0.070384, "total", 0.709074, "none", 0.220542),
                "below tax",
                "right");
        predicts(model, Map.of("date", 0.597709, "total", 0.178244, "none", 0.224047), "slashes");
        predicts(
                model, Map.of("date", 0.267036, "total", 0.284632, "none", 0.448332), "never seen");
    }

    private static void predicts(
            Model<Label> model, Map<String, Double> expected, String... features) {
        ArrayExample<Label> example = new ArrayExample<>(new Label("none"));
        for (String feature : features) {
            example.add(feature, 1);
        }
        var scores = model.predict(example).getOutputScores();
        assertThat(scores.keySet()).isEqualTo(expected.keySet());
        expected.forEach((label, score) ->
                assertThat(Objects.requireNonNull(scores.get(label)).getScore())
                        .isCloseTo(score, within(1e-5)));
    }

    private static Model<?> load() throws IOException {
        try (InputStream in = OldSoftmaxFileTest.class.getResourceAsStream("softmax-0.model")) {
            assertThat(in).isNotNull();
            return Model.deserialize(ModelProto.parseFrom(in));
        }
    }
}
