package com.billwright.models.linear;

import java.util.Arrays;

/// Finds the row of a feature's id. Many rows are found by a bit for each possible id and, for each 64 of
/// these, how many rows come before: 3 bytes a row or less, and no comparing. Few are hashed.
sealed interface RowIndex extends Resident {

    /// From so many rows on a bit for each id is smaller than a hash table.
    int MANY = 4096;

    /// @return -1 when the id has no row
    int row(int id);

    /// @param ids ascending, not negative
    static RowIndex of(int[] ids) {
        return ids.length < MANY ? Hashed.of(ids) : Bits.of(ids);
    }

    /// @param words a bit for each id
    /// @param before for each word how many bits are set before it
    record Bits(long[] words, int[] before) implements RowIndex {

        static Bits of(int[] ids) {
            long[] words = new long[(ids[ids.length - 1] >>> 6) + 1];
            for (int id : ids) {
                words[id >>> 6] |= 1L << id;
            }
            int[] before = new int[words.length];
            for (int i = 1; i < words.length; i++) {
                before[i] = before[i - 1] + Long.bitCount(words[i - 1]);
            }
            return new Bits(words, before);
        }

        @Override
        public int row(int id) {
            int at = id >>> 6;
            if (at >= words.length) {
                return -1;
            }
            long word = words[at];
            long bit = 1L << id;
            return (word & bit) == 0 ? -1 : before[at] + Long.bitCount(word & (bit - 1));
        }

        @Override
        public long residentBytes() {
            return 3 * HEADER
                    + (long) Long.BYTES * words.length
                    + (long) Integer.BYTES * before.length;
        }
    }

    /// @param slots rows where their ids' hashes say, or behind; -1 where none is
    record Hashed(int[] ids, short[] slots) implements RowIndex {

        static Hashed of(int[] ids) {
            short[] slots = new short[Integer.highestOneBit(Math.max(ids.length, 1)) * 4];
            Arrays.fill(slots, (short) -1);
            for (int row = 0; row < ids.length; row++) {
                int slot = slot(ids[row], slots.length);
                while (slots[slot] >= 0) {
                    slot = (slot + 1) & (slots.length - 1);
                }
                slots[slot] = (short) row;
            }
            return new Hashed(ids, slots);
        }

        @Override
        public int row(int id) {
            int slot = slot(id, slots.length);
            while (slots[slot] >= 0 && ids[slots[slot]] != id) {
                slot = (slot + 1) & (slots.length - 1);
            }
            return slots[slot];
        }

        private static int slot(int id, int size) {
            return (id * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(size));
        }

        @Override
        public long residentBytes() {
            return 3 * HEADER
                    + (long) Integer.BYTES * ids.length
                    + (long) Short.BYTES * slots.length;
        }
    }
}
