package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Made-up questions shaped like real ones: of most the base is already right and sure; candidates
/// share their frequent features; now and then a value stands twice, or is not there.
final class SyntheticQuestions {

    private final SplittableRandom random;
    private final int features;
    private final int columns;
    private final boolean ones;

    /// @param features ids are below this
    /// @param ones whether all features have the value 1
    SyntheticQuestions(int features, int columns, boolean ones, long seed) {
        this.random = new SplittableRandom(seed);
        this.features = features;
        this.columns = columns;
        this.ones = ones;
    }

    /// @param candidates at most so many to a question
    /// @param evidence ids of evidence are below this; 0 for questions without memory
    List<Question> ask(int questions, int candidates, int length, int evidence) {
        List<Question> asked = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
            int n = 1 + random.nextInt(candidates);
            int answer = random.nextInt(n + 1);
            List<FeatureVector> vectors = new ArrayList<>();
            List<FeatureVector> says = new ArrayList<>();
            float[] margins = new float[n];
            boolean[] right = new boolean[n];
            for (int i = 0; i < n; i++) {
                right[i] = i == answer || (i == answer + 1 && random.nextInt(8) == 0);
                boolean fooled = random.nextInt(4) == 0;
                margins[i] = (float) ((right[i] != fooled ? 4 : -4) + 3 * random.nextDouble());
                boolean shared = i > 0 && random.nextInt(10) == 0;
                vectors.add(shared ? vectors.getFirst() : vector(features, length, right[i]));
                says.add(vector(Math.max(evidence, 1), Math.min(evidence, 5), right[i]));
            }
            asked.add(
                    new Question(
                            random.nextInt(columns),
                            vectors,
                            evidence > 0 && random.nextBoolean() ? says : List.of(),
                            margins,
                            right));
        }
        return asked;
    }

    private FeatureVector vector(int ids, int length, boolean right) {
        TreeMap<Integer, Float> vector = new TreeMap<>();
        for (int k = 0; k < length; k++) {
            double skewed = random.nextDouble() * random.nextDouble() * random.nextDouble();
            int id = (int) (skewed * ids);
            float value = ones ? 1 : 0.25f + (float) random.nextDouble();
            vector.put(right && k % 3 == 0 ? id & ~1 : id, value);
        }
        int[] sorted = vector.keySet().stream().mapToInt(i -> i).toArray();
        float[] values = new float[sorted.length];
        for (int k = 0; k < values.length; k++) {
            values[k] = vector.getOrDefault(sorted[k], 0f);
        }
        return new FeatureVector(sorted, values);
    }
}
