package com.billwright.models.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// The weights of a trained linear model of which each feature weighs in few columns: for each feature
/// that has any weight a scale, and bytes with the columns that they belong to. A weight is its byte
/// times its row's scale, so it is right to 1/254 of the row's largest.
public final class SparseRows {

    private static final int MOST = 1 << 24;

    private final int columns;
    private final int[] ids;

    /// As half floats.
    private final short[] scales;

    /// Where each row's cells start, and, last, where they end.
    private final int[] starts;

    private final byte[] columnOf;
    private final byte[] cells;

    /// A hash table of row numbers, 0 being free: row + 1.
    private final char[] slots;

    private SparseRows(
            int columns, int[] ids, short[] scales, int[] starts, byte[] columnOf, byte[] cells) {
        this.columns = columns;
        this.ids = ids;
        this.scales = scales;
        this.starts = starts;
        this.columnOf = columnOf;
        this.cells = cells;
        this.slots = index(ids);
    }

    /// Collects weights column by column.
    public static final class Builder {
        private final int columns;
        private long[] keys = new long[1024];
        private float[] weights = new float[1024];
        private int size;

        /// @param columns at most 127
        public Builder(int columns) {
            if (columns < 1 || columns > Byte.MAX_VALUE) {
                throw new IllegalArgumentException("1 to 127 columns, not " + columns);
            }
            this.columns = columns;
        }

        /// Each feature once in a column.
        public void add(int id, int column, float weight) {
            if (size == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size);
                weights = Arrays.copyOf(weights, 2 * size);
            }
            // The weight's place travels with the key through the sort.
            keys[size] = (long) id << 39 | (long) column << 32 | size;
            weights[size++] = weight;
        }

        public SparseRows build() {
            Arrays.sort(keys, 0, size);
            int[] ids = new int[size];
            short[] scales = new short[size];
            int[] starts = new int[size + 1];
            byte[] columnOf = new byte[size];
            byte[] cells = new byte[size];
            int rows = 0;
            for (int from = 0, to; from < size; from = to) {
                int id = (int) (keys[from] >>> 39);
                float top = 0;
                for (to = from; to < size && (int) (keys[to] >>> 39) == id; to++) {
                    top = Math.max(top, Math.abs(weights[(int) keys[to]]));
                }
                ids[rows] = id;
                scales[rows] = Float.floatToFloat16(top / 127);
                float scale = Float.float16ToFloat(scales[rows]);
                for (int i = from; i < to; i++) {
                    columnOf[i] = (byte) (keys[i] >>> 32 & 0x7F);
                    cells[i] =
                            scale == 0
                                    ? 0
                                    : (byte)
                                            Math.clamp(
                                                    Math.round(weights[(int) keys[i]] / scale),
                                                    -127,
                                                    127);
                }
                starts[++rows] = to;
            }
            return new SparseRows(
                    columns,
                    Arrays.copyOf(ids, rows),
                    Arrays.copyOf(scales, rows),
                    Arrays.copyOf(starts, rows + 1),
                    columnOf,
                    cells);
        }
    }

    /// Without any weight.
    public static SparseRows none(int columns) {
        return new Builder(columns).build();
    }

    public int columns() {
        return columns;
    }

    /// How many features have a weight.
    public int size() {
        return ids.length;
    }

    /// Bytes that it takes on the heap.
    public int residentBytes() {
        return 10 * ids.length + 2 * cells.length + 2 * slots.length + 128;
    }

    /// Adds to each column's score what features of value 1 weigh there.
    ///
    /// @param from index in `features` of the first of them
    /// @param to index after the last of them
    public void addTo(float[] scores, int[] features, int from, int to) {
        for (int i = from; i < to; i++) {
            addRowTo(scores, features[i], 1);
        }
    }

    /// Adds one row times `value`; a row that is not kept adds nothing.
    public void addRowTo(float[] scores, int id, float value) {
        int mask = slots.length - 1;
        for (int slot = slot(id, mask); slots[slot] != 0; slot = slot + 1 & mask) {
            int row = slots[slot] - 1;
            if (ids[row] == id) {
                float scaled = Float.float16ToFloat(scales[row]) * value;
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    scores[columnOf[i]] += scaled * cells[i];
                }
                return;
            }
        }
    }

    private static char[] index(int[] ids) {
        if (ids.length >= Character.MAX_VALUE) {
            throw new IllegalArgumentException("Too many features: " + ids.length);
        }
        char[] slots = new char[Integer.highestOneBit(ids.length + ids.length / 2 + 1) * 2];
        int mask = slots.length - 1;
        for (int row = 0; row < ids.length; row++) {
            int slot = slot(ids[row], mask);
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = (char) (row + 1);
        }
        return slots;
    }

    private static int slot(int id, int mask) {
        return id * 0x9E3779B9 >>> 7 & mask;
    }

    public void write(DataOutputStream out) throws IOException {
        out.writeInt(columns);
        out.writeInt(ids.length);
        out.writeInt(cells.length);
        int before = 0;
        for (int id : ids) {
            writeNumber(out, id - before);
            before = id;
        }
        for (int row = 0; row < ids.length; row++) {
            out.writeByte(starts[row + 1] - starts[row]);
        }
        out.write(columnOf);
        out.write(cells);
        for (short scale : scales) {
            out.writeShort(scale);
        }
    }

    /// @throws IllegalArgumentException when these are not a table's bytes
    public static SparseRows read(DataInputStream in) throws IOException {
        int columns = in.readInt();
        int rows = in.readInt();
        int n = in.readInt();
        if (columns < 1
                || columns > Byte.MAX_VALUE
                || rows < 0
                || rows >= Character.MAX_VALUE
                || n < rows
                || n > MOST) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        int[] ids = new int[rows];
        int before = 0;
        for (int row = 0; row < rows; row++) {
            before += readNumber(in);
            ids[row] = before;
        }
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + in.readUnsignedByte();
        }
        byte[] columnOf = in.readNBytes(n);
        byte[] cells = in.readNBytes(n);
        if (starts[rows] != n || cells.length != n) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        for (byte column : columnOf) {
            if (column < 0 || column >= columns) {
                throw new IllegalArgumentException("A weight for a column that is not there");
            }
        }
        short[] scales = new short[rows];
        for (int row = 0; row < rows; row++) {
            scales[row] = in.readShort();
        }
        return new SparseRows(columns, ids, scales, starts, columnOf, cells);
    }

    private static void writeNumber(DataOutputStream out, int n) throws IOException {
        int rest = n;
        while ((rest & ~0x7F) != 0) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }

    private static int readNumber(DataInputStream in) throws IOException {
        int b = in.readUnsignedByte();
        int n = b & 0x7F;
        for (int shift = 7; b >= 0x80 && shift < 32; shift += 7) {
            b = in.readUnsignedByte();
            n |= (b & 0x7F) << shift;
        }
        return n;
    }
}
