package com.billwright.extraction.pages;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.Arrays;

/// Collects a page's features and hashes their names, the same way on every machine.
final class Sink {

    private int[] ids = new int[64];
    private int size;

    /// A feature that is there.
    void add(String name) {
        put((int) Long.remainderUnsigned(hash(name), PageFeatures.OWN_IDS));
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
        put(PageFeatures.OWN_IDS + (int) Long.remainderUnsigned(hash(name), room));
    }

    FeatureVector vector() {
        int[] sorted = Arrays.stream(ids, 0, size).sorted().distinct().toArray();
        float[] values = new float[sorted.length];
        Arrays.fill(values, 1f);
        return new FeatureVector(sorted, values);
    }

    private void put(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    static long hash(String name) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
