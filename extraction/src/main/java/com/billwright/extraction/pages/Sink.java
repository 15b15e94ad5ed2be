package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureIds;
import com.billwright.extraction.candidate.FeatureVector;

/// Collects a page's features and hashes their names, the same way on every machine.
final class Sink {

    private final FeatureIds ids = new FeatureIds(64);

    /// A feature that is there.
    void add(String name) {
        ids.add((int) Long.remainderUnsigned(hash(name), PageFeatures.OWN_IDS));
    }

    void when(boolean condition, String name) {
        if (condition) {
            add(name);
        }
    }

    /// How much there is of something, in a few steps that each count for all below them.
    void atLeast(String name, double value, double... steps) {
        for (double step : steps) {
            if (value < step) {
                return;
            }
            add(name + '>' + step);
        }
    }

    /// A feature that only a tenant's own model learns: a word for instance.
    void own(String name) {
        int room = (1 << PageFeatures.BITS) - PageFeatures.OWN_IDS;
        ids.add(PageFeatures.OWN_IDS + (int) Long.remainderUnsigned(hash(name), room));
    }

    FeatureVector vector() {
        return ids.vector();
    }

    static long hash(String name) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001b3L;
        }
        return FeatureIds.mixed(h);
    }
}
