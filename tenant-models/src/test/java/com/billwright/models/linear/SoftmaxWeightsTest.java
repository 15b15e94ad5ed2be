package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

class SoftmaxWeightsTest {

    private static final long SEED = 11;
    private static final Schedule PULLED = new Schedule(3, 0.15f, 0.01f, 0.98f);

    /// With two labels a feature's two gradients are each other's opposites, so that our sum over the
    /// row is twice what stock AdaGrad keeps for each weight: with the rate and the caution divided by
    /// the root of 2 its updates are ours.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void update_for_update_it_learns_what_stock_tribuo_learns(boolean plain) {
        Schedule schedule = new Schedule(1, 0.15f, 0, 1);
        Dataset<Label> all = drawn(60, 2);
        SoftmaxWeights weights = weights(all, schedule, plain);
        ExampleTable table =
                ExampleTable.of(all.getData(), all.getFeatureIDMap(), all.getOutputIDInfo());
        for (int updates = 1; updates <= all.size(); updates++) {
            weights.learnFrom(table, updates - 1);
            DenseMatrix stock = stock(all, updates, schedule);
            float[] ours = weights.rows();
            assertThat(ours).hasSize(stock.getDimension1Size() * stock.getDimension2Size());
            for (int row = 0; row < stock.getDimension2Size(); row++) {
                for (int label = 0; label < 2; label++) {
                    assertThat((double) ours[row * 2 + label])
                            .as("after %d updates", updates)
                            .isCloseTo(stock.get(label, row), within(1e-5));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 12, 16, 21, 40})
    void both_paths_learn_the_same_up_to_rounding(int labels) {
        Dataset<Label> data = drawn(400, labels);
        float[] plain = learnt(data, true);
        float[] vector = learnt(data, false);
        assertThat(vector).hasSameSizeAs(plain);
        for (int i = 0; i < plain.length; i++) {
            assertThat(vector[i]).isCloseTo(plain[i], within(2e-4f));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_same_examples_and_seed_give_the_same_bits_on_the_same_path(boolean plain) {
        assertThat(learnt(drawn(400, 5), plain)).isEqualTo(learnt(drawn(400, 5), plain));
    }

    @Test
    void a_jvm_without_the_vector_api_learns_the_plain_paths_bits() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WithoutVectors.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.strip()).isEqualTo("plain " + Arrays.hashCode(learnt(drawn(400, 5), true)));
    }

    /// What the JVM that the tests do not run in is to do.
    static final class WithoutVectors {

        public static void main(String[] none) {
            Dataset<Label> data = drawn(400, 5);
            System.out.println(
                    weights(data, PULLED, false).path()
                            + " "
                            + Arrays.hashCode(learnt(data, false)));
        }
    }

    @Test
    void an_exponential_is_right_to_the_last_places() {
        for (float x = -90; x <= 0; x += 0.0137f) {
            float exact = (float) StrictMath.exp(x);
            assertThat(Exponential.of(x)).isCloseTo(exact, within(exact * 3e-7f + 2e-38f));
        }
        assertThat(Exponential.of(0)).isEqualTo(1);
        assertThat(Exponential.of(Float.NEGATIVE_INFINITY)).isZero();
    }

    private static float[] learnt(Dataset<Label> data, boolean plain) {
        SoftmaxWeights weights = weights(data, PULLED, plain);
        weights.learn(
                ExampleTable.of(data.getData(), data.getFeatureIDMap(), data.getOutputIDInfo()),
                SEED);
        return weights.rows();
    }

    private static SoftmaxWeights weights(Dataset<Label> data, Schedule schedule, boolean plain) {
        int features = data.getFeatureIDMap().size();
        int labels = data.getOutputIDInfo().size();
        return plain
                ? SoftmaxWeights.plain(features, labels, schedule)
                : SoftmaxWeights.fastest(features, labels, schedule);
    }

    /// Stock's weights after so many updates, one example each: a row for each label.
    private static DenseMatrix stock(Dataset<Label> data, int updates, Schedule schedule) {
        double root = Math.sqrt(2);
        LinearSGDTrainer stock =
                new LinearSGDTrainer(
                        new LogMulticlass(),
                        new AdaGrad(schedule.rate() / root, SoftmaxWeights.CAUTION / root),
                        1,
                        updates + 1,
                        SEED);
        stock.setShuffle(false);
        Dataset<Label> first =
                new ImmutableDataset<>(
                        data.getData().subList(0, updates),
                        new SimpleDataSourceProvenance("first", new LabelFactory()),
                        new LabelFactory(),
                        data.getFeatureIDMap(),
                        data.getOutputIDInfo(),
                        false);
        return ((LinearSGDModel) stock.train(first)).getWeightsCopy();
    }

    /// Examples with values of all sizes; a label shows in some of its features.
    private static Dataset<Label> drawn(int examples, int labels) {
        SplittableRandom random = new SplittableRandom(labels);
        List<Example<Label>> drawn = new ArrayList<>();
        for (int e = 0; e < examples; e++) {
            int label = random.nextInt(labels);
            TreeMap<String, Double> features = new TreeMap<>();
            for (int k = 0; k < 15; k++) {
                boolean telling = random.nextInt(4) == 0;
                String name = telling ? "of" + label + "." + k % 2 : "any" + random.nextInt(60);
                features.put(name, 0.25 + random.nextDouble());
            }
            ArrayExample<Label> example = new ArrayExample<>(new Label("label" + label));
            features.forEach(example::add);
            drawn.add(example);
        }
        LabelFactory factory = new LabelFactory();
        return ImmutableDataset.copyDataset(
                new MutableDataset<>(
                        drawn, new SimpleDataSourceProvenance("drawn", factory), factory));
    }
}
