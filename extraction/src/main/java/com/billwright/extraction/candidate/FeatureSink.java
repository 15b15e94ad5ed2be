package com.billwright.extraction.candidate;

import com.billwright.extraction.field.FieldType;

/// Collects one candidate's features and hashes their names, the same way on every machine.
final class FeatureSink {

    private final int type;
    private final FeatureIds ids = new FeatureIds(96);

    FeatureSink(FieldType type) {
        this.type = type.ordinal() + 1;
    }

    /// A feature that is there, of the family `name`.
    void add(String name, String value) {
        ids.add((int) Long.remainderUnsigned(hash(name, value), Features.LAYOUT_IDS));
    }

    void add(String name, int value) {
        long hash = FeatureIds.mixed(hash(name, "") ^ (value + 0x51ed2701L) * 0x9E3779B97F4A7C15L);
        ids.add((int) Long.remainderUnsigned(hash, Features.LAYOUT_IDS));
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
        long hash = FeatureIds.mixed(hash(name, value) * 31 + hash("layout", layout));
        int room = (1 << Features.BITS) - Features.LAYOUT_IDS;
        ids.add(Features.LAYOUT_IDS + (int) Long.remainderUnsigned(hash, room));
    }

    FeatureVector vector() {
        return ids.vector();
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
        return FeatureIds.mixed(h);
    }
}
