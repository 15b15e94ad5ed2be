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

    /// A head's part in the likeness of receipts; the rest is the words'.
    private static final double HEAD = 0.6;

    /// Fewer than so many are not worth tidying.
    private static final int FEW = 64;

    /// Oldest first, with those that were forgotten since.
    private final List<MemoryEntry> slots = new ArrayList<>();

    private final Map<String, Integer> slotOf = new HashMap<>();
    private final Map<Integer, Postings> byWord = new HashMap<>();
    private final Map<Integer, Postings> byThree = new HashMap<>();
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
        if (slots.size() > FEW && slots.size() > 2 * live) {
            tidy();
        }
        int slot = slots.size();
        slots.add(entry);
        slotOf.put(entry.key(), slot);
        live++;
        add(byWord, entry.signature().words(), slot);
        add(byThree, entry.head().threes(), slot);
    }

    private void tidy() {
        List<MemoryEntry> kept = new ArrayList<>(live);
        for (int slot = 0; slot < slots.size(); slot++) {
            if (Integer.valueOf(slot).equals(slotOf.get(slots.get(slot).key()))) {
                kept.add(slots.get(slot));
            }
        }
        slots.clear();
        slotOf.clear();
        byWord.clear();
        byThree.clear();
        live = 0;
        kept.forEach(this::add);
    }

    /// Forgets a bill: a person took its confirmation back.
    public synchronized void remove(String key) {
        Integer slot = slotOf.remove(key);
        if (slot != null) {
            remove(byWord, slots.get(slot).signature().words(), slot);
            remove(byThree, slots.get(slot).head().threes(), slot);
            live--;
        }
    }

    private static void add(Map<Integer, Postings> postings, int[] signs, int slot) {
        for (int sign : signs) {
            postings.computeIfAbsent(sign, s -> new Postings()).add(slot);
        }
    }

    private static void remove(Map<Integer, Postings> postings, int[] signs, int slot) {
        for (int sign : signs) {
            postings.getOrDefault(sign, new Postings()).remove(slot);
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
        HeadSignature head = HeadSignature.of(text);
        int[] words = shared(byWord, asked.words());
        int[] threes = shared(byThree, head.threes());
        record Hit(int slot, double similarity) {}
        List<Hit> hits = new ArrayList<>();
        for (int slot = 0; slot < words.length; slot++) {
            if (words[slot] > 0 || threes[slot] > 0) {
                MemoryEntry entry = slots.get(slot);
                LayoutSignature then = entry.signature();
                double alike = share(words[slot], asked.words(), then.words());
                double similarity =
                        HEAD * share(threes[slot], head.threes(), entry.head().threes())
                                + (1 - HEAD) * alike;
                // Words at their places are hardly more alike than the words: without a quarter of
                // those in common the closer look is not worth its while.
                if (alike >= 0.25) {
                    similarity = Math.max(similarity, asked.similarity(then));
                }
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
                .map(h -> slots.get(h.slot()).bill().alike(h.similarity()))
                .toList();
    }

    private int[] shared(Map<Integer, Postings> postings, int[] signs) {
        int[] shared = new int[slots.size()];
        for (int sign : signs) {
            Postings with = postings.get(sign);
            if (with != null) {
                with.count(shared);
            }
        }
        return shared;
    }

    /// The Jaccard index of two sets.
    private static double share(int shared, int[] a, int[] b) {
        int all = a.length + b.length - shared;
        return all == 0 ? 0 : (double) shared / all;
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
