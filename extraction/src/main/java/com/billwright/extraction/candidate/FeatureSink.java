package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;
import java.util.Arrays;

/// Collects one candidate's features and hashes their names, the same way on every machine.
final class FeatureSink {

    private final int type;
    private int[] ids = new int[96];
    private int size;

    FeatureSink(FieldType type) {
        this.type = type.ordinal() + 1;
    }

    /// A feature that is there, of the family `name`.
    void add(String name, String value) {
        put((int) Long.remainderUnsigned(hash(name, value), Features.LAYOUT_IDS));
    }

    void add(String name, int value) {
        long hash = mix(hash(name, "") ^ (value + 0x51ed2701L) * 0x9E3779B97F4A7C15L);
        put((int) Long.remainderUnsigned(hash, Features.LAYOUT_IDS));
    }

    void add(String name) {
        add(name, "");
    }

    void when(boolean condition, String name) {
        if (condition) {
            add(name);
        }
    }

    /// A feature that holds in one layout only.
    void ofLayout(String layout, String name, String value) {
        long hash = mix(hash(name, value) * 31 + hash("layout", layout));
        int room = (1 << Features.BITS) - Features.LAYOUT_IDS;
        put(Features.LAYOUT_IDS + (int) Long.remainderUnsigned(hash, room));
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

    private long hash(String name, String value) {
        long h = 0xcbf29ce484222325L + type * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < name.length(); i++) {
            h = (h ^ name.charAt(i)) * 0x100000001b3L;
        }
        h = (h ^ 0x1f) * 0x100000001b3L;
        for (int i = 0; i < value.length(); i++) {
            h = (h ^ value.charAt(i)) * 0x100000001b3L;
        }
        return mix(h);
    }

    private static long mix(long h) {
        h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
        h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return h ^ (h >>> 33);
    }
}
