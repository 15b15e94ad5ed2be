package com.billwright.models.linear;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Numbers as bytes, seven bits in each and the eighth for "more follows", for columns that are
/// compressed afterwards.
public final class Columns {

    private static final int LEVEL = 3;
    private static final int MAX_UNPACKED = 256_000_000;

    private Columns() {}

    /// A column being written.
    public static final class Out {
        private byte[] bytes = new byte[256];
        private int size;

        public void one(int b) {
            if (size == bytes.length) {
                bytes = Arrays.copyOf(bytes, 2 * size);
            }
            bytes[size++] = (byte) b;
        }

        /// A number that is not negative, or any in ten bytes.
        public void number(long n) {
            long rest = n;
            while ((rest & ~0x7FL) != 0) {
                one((int) (rest & 0x7F | 0x80));
                rest >>>= 7;
            }
            one((int) rest);
        }

        /// A number near 0.
        public void signed(long n) {
            number(n << 1 ^ n >> 63);
        }

        /// A number in half precision.
        public void half(float n) {
            short half = Float.floatToFloat16(n);
            one(half);
            one(half >> 8);
        }

        public void bytes(byte[] all) {
            for (byte b : all) {
                one(b);
            }
        }
    }

    /// A column being read.
    public static final class In {
        private final byte[] bytes;
        private final int end;
        private int at;

        private In(byte[] bytes, int from, int end) {
            this.bytes = bytes;
            this.at = from;
            this.end = end;
        }

        public int one() {
            if (at >= end) {
                throw new IllegalArgumentException("A column ends too early");
            }
            return bytes[at++] & 0xFF;
        }

        public long number() {
            // Most are small.
            if (at < end && bytes[at] >= 0) {
                return bytes[at++];
            }
            return ofSeveralBytes();
        }

        private long ofSeveralBytes() {
            // Most others take two.
            if (at + 1 < end && bytes[at + 1] >= 0) {
                int low = bytes[at] & 0x7F;
                int high = bytes[at + 1];
                at += 2;
                return low | high << 7;
            }
            return ofManyBytes();
        }

        private long ofManyBytes() {
            int b = one();
            long n = b & 0x7F;
            for (int shift = 7; b >= 0x80 && shift < 64; shift += 7) {
                b = one();
                n |= (long) (b & 0x7F) << shift;
            }
            return n;
        }

        public int small() {
            return Math.toIntExact(number());
        }

        /// Numbers that ascend, of which each was written as its distance from the one before.
        public void ascending(int[] to) {
            int number = 0;
            int i = at;
            for (int k = 0; k < to.length; k++) {
                if (i < end && bytes[i] >= 0) {
                    number += bytes[i++];
                } else {
                    at = i;
                    number += small();
                    i = at;
                }
                to[k] = number;
            }
            at = i;
        }

        /// Numbers in half precision, as many as fill `to`.
        public void halves(float[] to) {
            if (2L * to.length > end - at) {
                throw new IllegalArgumentException("A column ends too early");
            }
            for (int k = 0; k < to.length; k++) {
                int half = bytes[at + 2 * k] & 0xFF | bytes[at + 2 * k + 1] << 8;
                to[k] = Float.float16ToFloat((short) half);
            }
            at += 2 * to.length;
        }

        /// Places in a list, ascending, each as its distance from the one before, from two columns: of
        /// lower bytes and of upper ones.
        ///
        /// @param to where what stands there goes, `from` to before `end`
        public static void ascending(
                In lower, In upper, int[] listed, int[] to, int from, int end) {
            int n = end - from;
            if (n > lower.end - lower.at || n > upper.end - upper.at) {
                throw new IllegalArgumentException("A column ends too early");
            }
            int place = 0;
            for (int i = 0; i < n; i++) {
                place += lower.bytes[lower.at + i] & 0xFF | (upper.bytes[upper.at + i] & 0xFF) << 8;
                to[from + i] = listed[place];
            }
            lower.at += n;
            upper.at += n;
        }

        /// A count of things of which each takes a byte at least in some column.
        public int count(int most) {
            int n = small();
            if (n < 0 || n > most) {
                throw new IllegalArgumentException("A column promises too much");
            }
            return n;
        }

        public long signed() {
            long n = number();
            return n >>> 1 ^ -(n & 1);
        }

        public byte[] bytes(int n) {
            if (n > end - at) {
                throw new IllegalArgumentException("A column ends too early");
            }
            at += n;
            return Arrays.copyOfRange(bytes, at - n, at);
        }
    }

    /// Packs columns behind each other.
    public static byte[] pack(Out... columns) {
        int all = 4;
        for (Out column : columns) {
            all += 4 + column.size;
        }
        ByteBuffer raw = ByteBuffer.allocate(all).putInt(columns.length);
        for (Out column : columns) {
            raw.putInt(column.size).put(column.bytes, 0, column.size);
        }
        return Zstd.compress(raw.array(), LEVEL);
    }

    /// @throws IllegalArgumentException when the bytes are damaged or of something else
    public static In[] unpack(byte[] packed, int columns) {
        try {
            long size = Zstd.getFrameContentSize(packed);
            if (size < 4 || size > MAX_UNPACKED) {
                throw new IllegalArgumentException("Not packed columns");
            }
            ByteBuffer raw = ByteBuffer.wrap(Zstd.decompress(packed, (int) size));
            if (raw.getInt() != columns) {
                throw new IllegalArgumentException("Other columns");
            }
            In[] all = new In[columns];
            for (int i = 0; i < columns; i++) {
                int length = raw.getInt();
                if (length < 0 || length > raw.remaining()) {
                    throw new IllegalArgumentException("A column ends too early");
                }
                all[i] = new In(raw.array(), raw.position(), raw.position() + length);
                raw.position(raw.position() + length);
            }
            return all;
        } catch (ZstdException | BufferUnderflowException e) {
            throw new IllegalArgumentException("Packed columns are damaged", e);
        }
    }
}
