package com.billwright.models.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.ImmutableDataset;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// Made-up candidates shaped like real ones: most are no field's value, each has some telling
/// features among many that say nothing.
public final class SyntheticCandidates {

    /// How many labels there are, "none" among them.
    public static final int LABELS = 12;

    /// How many candidates a document has.
    public static final int PER_DOCUMENT = 40;

    private static final int FEATURES = 34;
    private static final int TELLING = 12;

    private SyntheticCandidates() {}

    /// The candidates of so many documents; the same seed gives the same.
    public static Dataset<Label> documents(int documents, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Example<Label>> examples = new ArrayList<>();
        for (int i = 0; i < documents * PER_DOCUMENT; i++) {
            examples.add(candidate(random));
        }
        LabelFactory labels = new LabelFactory();
        return ImmutableDataset.copyDataset(
                new MutableDataset<>(
                        examples,
                        new SimpleDataSourceProvenance("synthetic candidates", labels),
                        labels));
    }

    private static Example<Label> candidate(SplittableRandom random) {
        int label = random.nextInt(3) == 0 ? 1 + random.nextInt(LABELS - 1) : 0;
        TreeMap<String, Double> features = new TreeMap<>();
        while (features.size() < FEATURES) {
            boolean telling = features.size() < TELLING && random.nextInt(100) < 22;
            int about = telling ? label : random.nextInt(LABELS);
            double skewed = random.nextDouble() * random.nextDouble();
            String name =
                    telling
                            ? "of%d.%d".formatted(about, (int) (skewed * 40))
                            : "any.%d".formatted((int) (skewed * 2600));
            features.put(name, 1.0);
        }
        ArrayExample<Label> example =
                new ArrayExample<>(new Label(label == 0 ? "none" : "field" + label));
        features.forEach(example::add);
        return example;
    }
}
