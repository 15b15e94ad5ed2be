package com.billwright.api.bench;

import com.billwright.models.linear.Schedule;
import org.tribuo.Dataset;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.classification.Label;

/// A data set as the reference wants it: arrays, made before anything is measured.
record BareExamples(int[] starts, int[] rows, int[] answers, int features, int labels) {

    static BareExamples of(Dataset<Label> examples) {
        var features = examples.getFeatureIDMap();
        var labels = examples.getOutputIDInfo();
        int[] starts = new int[examples.size() + 1];
        for (int e = 0; e < examples.size(); e++) {
            starts[e + 1] = starts[e] + examples.getExample(e).size();
        }
        int[] rows = new int[starts[examples.size()]];
        int[] answers = new int[examples.size()];
        for (int e = 0, n = 0; e < answers.length; e++) {
            Example<Label> example = examples.getExample(e);
            for (Feature feature : example) {
                rows[n++] = features.getID(feature.getName());
            }
            answers[e] = labels.getID(example.getOutput());
        }
        return new BareExamples(starts, rows, answers, features.size(), labels.size());
    }

    /// Whether the reference can run: it needs the Vector API.
    boolean offered() {
        return ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
    }

    void learn(Schedule schedule, long seed) {
        if (offered()) {
            ReferenceLoop.learn(
                    starts,
                    rows,
                    answers,
                    features,
                    labels,
                    schedule.epochs(),
                    schedule.rate(),
                    schedule.skipAbove(),
                    seed);
        }
    }
}
