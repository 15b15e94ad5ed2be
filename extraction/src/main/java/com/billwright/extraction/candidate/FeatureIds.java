package com.billwright.extraction.candidate;

import java.util.Arrays;

/// Collects the ids of features that are there, and mixes the hashes that ids are made of.
public final class FeatureIds {

    private int[] ids;
    private int size;

    /// @param expected how many there usually are
    public FeatureIds(int expected) {
        ids = new int[expected];
    }

    public void add(int id) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
        }
        ids[size++] = id;
    }

    /// Each id once, with a value of 1.
    public FeatureVector vector() {
        int[] sorted = Arrays.stream(ids, 0, size).sorted().distinct().toArray();
        float[] values = new float[sorted.length];
        Arrays.fill(values, 1f);
        return new FeatureVector(sorted, values);
    }

    /// The finalizer of MurmurHash3 (Austin Appleby): each bit of the hash comes to depend on all.
    public static long mixed(long hash) {
        long h = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
