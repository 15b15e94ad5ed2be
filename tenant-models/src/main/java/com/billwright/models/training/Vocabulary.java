package com.billwright.models.training;

import java.util.Arrays;
import java.util.List;

/// The features that occur in prepared bills, each under a number of its own from 0 on. What is learnt
/// about them, or added up, then lies in arrays no longer than they are many. Bills that were read
/// together share one, which grows as they are read.
public final class Vocabulary {

    private int[] ids = new int[1024];
    private int size;

    /// Numbers + 1 where their ids' hashes say, or behind; 0 where none is. Half are free, or more.
    private int[] slots = new int[2048];

    public int size() {
        return size;
    }

    /// The id of a feature.
    public int id(int number) {
        return ids[number];
    }

    /// The number of a feature; one that has not occurred gets the next.
    public int number(int id) {
        int slot = slot(id);
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (ids[number] == id) {
                return number;
            }
            slot = slot + 1 & slots.length - 1;
        }
        if (size == ids.length) {
            grow();
            return number(id);
        }
        ids[size] = id;
        slots[slot] = ++size;
        return size - 1;
    }

    private int slot(int id) {
        return id * 0x9E3779B9 >>> 32 - Integer.numberOfTrailingZeros(slots.length);
    }

    private void grow() {
        int known = size;
        ids = Arrays.copyOf(ids, 2 * known);
        slots = new int[4 * known];
        size = 0;
        for (int i = 0; i < known; i++) {
            number(ids[i]);
        }
    }

    /// The same bills with one vocabulary, in their order.
    static List<PreparedBill> shared(List<PreparedBill> bills) {
        if (bills.stream().map(PreparedBill::vocabulary).distinct().count() <= 1) {
            return bills;
        }
        Vocabulary all = new Vocabulary();
        return bills.stream().map(bill -> bill.in(all)).toList();
    }
}
