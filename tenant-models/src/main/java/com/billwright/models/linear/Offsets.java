package com.billwright.models.linear;

import java.util.List;
import org.tribuo.Example;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.classification.Label;

/// Scores that an example starts from, one for each label: another model's answer, on which the
/// trained one only adds. A label with negative infinity is no choice for this example. Kept in the
/// example's metadata.
///
/// @param labels the labels' names, in the order of the scores
public record Offsets(List<String> labels, float[] scores) {

    private static final String KEY = "billwright.offsets";
    private static final float[] NONE = {};

    /// Attaches these offsets to an example.
    public void on(Example<Label> example) {
        example.setMetadataValue(KEY, this);
    }

    /// The example's offsets in the order of the labels' ids; empty when it has none.
    static float[] of(Example<Label> example, ImmutableOutputInfo<Label> labels) {
        return example.getMetadataValue(KEY)
                .map(offsets -> ((Offsets) offsets).inOrderOf(labels))
                .orElse(NONE);
    }

    private float[] inOrderOf(ImmutableOutputInfo<Label> domain) {
        float[] ordered = new float[domain.size()];
        for (int i = 0; i < scores.length; i++) {
            int id = domain.getID(new Label(labels.get(i)));
            if (id >= 0) {
                ordered[id] = scores[i];
            }
        }
        return ordered;
    }
}
