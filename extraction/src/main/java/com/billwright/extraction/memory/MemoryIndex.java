package com.billwright.extraction.memory;

import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A memory held in the heap: finds alike bills among thousands by the words that they share. Safe
/// for use by several threads.
public final class MemoryIndex implements VendorMemory {

    private static final int MOST = 8;

    private final List<MemoryEntry> slots = new ArrayList<>();
    private final Map<String, Integer> slotOf = new HashMap<>();
    private final Map<Integer, Postings> byWord = new HashMap<>();
    private int live;

    public MemoryIndex() {}

    /// A memory of these, oldest first.
    public static MemoryIndex of(List<MemoryEntry> oldestFirst) {
        MemoryIndex index = new MemoryIndex();
        oldestFirst.forEach(index::add);
        return index;
    }

    /// Remembers a bill as the newest; one of the same key is replaced.
    public synchronized void add(MemoryEntry entry) {
        remove(entry.key());
        int slot = slots.size();
        slots.add(entry);
        slotOf.put(entry.key(), slot);
        live++;
        for (int word : entry.signature().words()) {
            byWord.computeIfAbsent(word, w -> new Postings()).add(slot);
        }
    }

    /// Forgets a bill: a person took its confirmation back.
    public synchronized void remove(String key) {
        Integer slot = slotOf.remove(key);
        if (slot != null) {
            for (int word : slots.get(slot).signature().words()) {
                byWord.getOrDefault(word, new Postings()).remove(slot);
            }
            live--;
        }
    }

    public synchronized int size() {
        return live;
    }

    @Override
    public synchronized List<RememberedBill> recall(DocumentText text) {
        if (live == 0) {
            return List.of();
        }
        LayoutSignature asked = LayoutSignature.of(text);
        int[] shared = new int[slots.size()];
        for (int word : asked.words()) {
            Postings postings = byWord.get(word);
            if (postings != null) {
                postings.count(shared);
            }
        }
        record Hit(int slot, double similarity) {}
        List<Hit> hits = new ArrayList<>();
        for (int slot = 0; slot < shared.length; slot++) {
            if (mayBeAlike(shared[slot], asked, slots.get(slot).signature())) {
                double similarity = asked.similarity(slots.get(slot).signature());
                if (similarity >= LayoutSignature.ALIKE) {
                    hits.add(new Hit(slot, similarity));
                }
            }
        }
        // Hundredths of likeness say nothing; among equals the newest knows best.
        hits.sort(
                Comparator.comparingLong((Hit h) -> -Math.round(20 * h.similarity()))
                        .thenComparingInt(h -> -h.slot()));
        return hits.stream()
                .limit(MOST)
                .map(h -> {
                    RememberedBill bill = slots.get(h.slot()).bill();
                    return new RememberedBill(
                            bill.key(), bill.layout(), h.similarity(), bill.answers());
                })
                .toList();
    }

    /// Words at their places are hardly more alike than the words: without a quarter of those in
    /// common the closer look is not worth its while.
    private static boolean mayBeAlike(int shared, LayoutSignature a, LayoutSignature b) {
        int all = a.words().length + b.words().length - shared;
        return shared > 0 && 4 * shared >= all;
    }

    private static final class Postings {
        private int[] slots = new int[4];
        private int size;

        void add(int slot) {
            if (size == slots.length) {
                slots = Arrays.copyOf(slots, 2 * size);
            }
            slots[size++] = slot;
        }

        void remove(int slot) {
            int at = Arrays.binarySearch(slots, 0, size, slot);
            if (at >= 0) {
                System.arraycopy(slots, at + 1, slots, at, size - at - 1);
                size--;
            }
        }

        void count(int[] shared) {
            for (int i = 0; i < size; i++) {
                shared[slots[i]]++;
            }
        }
    }
}
