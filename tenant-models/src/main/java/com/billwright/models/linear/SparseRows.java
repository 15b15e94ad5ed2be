package com.billwright.models.linear;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Tables of which each row weighs in few columns: collected column by column, and kept as bytes that name
/// for each weight its column. Scales are kept as half floats.
public final class SparseRows {

    /// As many as a byte tells apart.
    private static final int MOST_COLUMNS = Byte.MAX_VALUE;

    private static final int MOST_ROWS = Character.MAX_VALUE - 1;
    private static final int MOST = 1 << 24;

    private SparseRows() {}

    /// Collects weights column by column.
    public static final class Builder {
        private final int columns;
        private long[] keys = new long[1024];
        private float[] weights = new float[1024];
        private int size;

        /// @param columns at most 127
        public Builder(int columns) {
            if (columns < 1 || columns > MOST_COLUMNS) {
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

        /// The table as it is read again once it was written.
        public RowTable build() {
            Arrays.sort(keys, 0, size);
            int[] ids = new int[size];
            float[] scales = new float[size];
            int[] starts = new int[size + 1];
            char[] cells = new char[size];
            int rows = 0;
            int at = 0;
            for (int from = 0, to; from < size; from = to) {
                int id = (int) (keys[from] >>> 39);
                float top = 0;
                for (to = from; to < size && (int) (keys[to] >>> 39) == id; to++) {
                    top = Math.max(top, Math.abs(weights[(int) keys[to]]));
                }
                ids[rows] = id;
                scales[rows] = Float.float16ToFloat(Float.floatToFloat16(top / 127));
                for (int i = from; i < to; i++) {
                    int weight = packed(weights[(int) keys[i]], scales[rows]);
                    if (weight != 0) {
                        cells[at++] = RowTable.cell((int) (keys[i] >>> 32 & 0x7F), weight);
                    }
                }
                if (at > starts[rows]) {
                    starts[++rows] = at; // else it weighs nothing
                }
            }
            return new RowTable(
                    columns,
                    few(ids, rows),
                    Arrays.copyOf(scales, rows),
                    Arrays.copyOf(starts, rows + 1),
                    Arrays.copyOf(cells, at));
        }

        private static int packed(float weight, float scale) {
            return scale == 0 ? 0 : Math.clamp(Math.round(weight / scale), -127, 127);
        }

        private static int[] few(int[] ids, int rows) {
            if (rows > MOST_ROWS) {
                throw new IllegalArgumentException("Too many features: " + rows);
            }
            return Arrays.copyOf(ids, rows);
        }
    }

    /// Writes a table that a builder made.
    public static void write(RowTable table, DataOutputStream out) throws IOException {
        int[] ids = table.ids();
        int[] starts = table.starts();
        char[] cells = table.cells();
        out.writeInt(table.columns());
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
        byte[] bytes = new byte[2 * cells.length];
        for (int i = 0; i < cells.length; i++) {
            bytes[i] = (byte) (cells[i] >>> 8);
            bytes[cells.length + i] = (byte) cells[i];
        }
        out.write(bytes);
        for (float scale : table.scales()) {
            out.writeShort(Float.floatToFloat16(scale));
        }
    }

    /// @throws IllegalArgumentException when these are not a table's bytes
    public static RowTable read(DataInputStream in) throws IOException {
        int columns = in.readInt();
        int rows = in.readInt();
        int n = in.readInt();
        if (columns < 1
                || columns > MOST_COLUMNS
                || rows < 0
                || rows > MOST_ROWS
                || n < rows
                || n > MOST) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        int[] ids = new int[rows];
        int before = -1;
        for (int row = 0; row < rows; row++) {
            int id = Math.max(before, 0) + readNumber(in);
            if (id <= before) {
                throw new IllegalArgumentException("Rows that do not ascend");
            }
            ids[row] = id;
            before = id;
        }
        int[] starts = new int[rows + 1];
        for (int row = 0; row < rows; row++) {
            starts[row + 1] = starts[row] + in.readUnsignedByte();
        }
        byte[] columnOf = in.readNBytes(n);
        byte[] weights = in.readNBytes(n);
        if (starts[rows] != n || weights.length != n) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        char[] cells = new char[n];
        for (int i = 0; i < n; i++) {
            if (columnOf[i] < 0 || columnOf[i] >= columns) {
                throw new IllegalArgumentException("A weight for a column that is not there");
            }
            cells[i] = RowTable.cell(columnOf[i], weights[i]);
        }
        float[] scales = new float[rows];
        for (int row = 0; row < rows; row++) {
            scales[row] = Float.float16ToFloat(in.readShort());
        }
        return new RowTable(columns, ids, scales, starts, cells);
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
