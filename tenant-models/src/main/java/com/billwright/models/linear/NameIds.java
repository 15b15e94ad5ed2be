package com.billwright.models.linear;

import org.jspecify.annotations.Nullable;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.VariableIDInfo;
import org.tribuo.VariableInfo;

/// The ids of features by their names: what Tribuo's map says, with one look for each name. A data
/// set's examples hold the same strings as its map, so that a name is mostly known by its identity.
final class NameIds {

    private final @Nullable String[] names;
    private final int[] ids;
    private final int shift;

    NameIds(ImmutableFeatureMap features) {
        int size = Integer.highestOneBit(Math.max(features.size(), 4)) * 4;
        this.names = new String[size];
        this.ids = new int[size];
        this.shift = Integer.numberOfLeadingZeros(size - 1);
        for (VariableInfo feature : features) {
            String name = feature.getName();
            int slot = slot(name);
            while (names[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            names[slot] = name;
            ids[slot] = ((VariableIDInfo) feature).getID();
        }
    }

    /// @return -1 for a name that the map does not know
    int id(String name) {
        for (int slot = slot(name); ; slot = (slot + 1) & (names.length - 1)) {
            String at = names[slot];
            if (at == null) {
                return -1;
            }
            if (at == name || at.equals(name)) { // mostly the same string
                return ids[slot];
            }
        }
    }

    private int slot(String name) {
        return (name.hashCode() * 0x9E3779B9) >>> shift;
    }
}
