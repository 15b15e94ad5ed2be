package com.billwright.models.vendors;

import java.util.Arrays;

/// Which slots have a sign: numbers that only grow.
final class Postings {

    private int[] slots = new int[2];
    private int size;

    void add(int slot) {
        if (size == slots.length) {
            slots = Arrays.copyOf(slots, size + (size >> 1) + 1);
        }
        slots[size++] = slot;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return slots[i];
    }
}
