package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.classification.Label;

/// Tribuo's examples as vectors of ids.
final class Vectors {

    private Vectors() {}

    /// The example's features as ids; features that the map does not know are left out.
    static FeatureVector of(Example<Label> example, ImmutableFeatureMap features) {
        int[] ids = new int[example.size()];
        float[] values = new float[ids.length];
        int n = 0;
        for (Feature feature : example) {
            int id = features.getID(feature.getName());
            if (id >= 0) {
                ids[n] = id;
                values[n++] = (float) feature.getValue();
            }
        }
        return new FeatureVector(Arrays.copyOf(ids, n), Arrays.copyOf(values, n));
    }
}
