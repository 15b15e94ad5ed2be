package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// The weights of a trained linear model: a row of bytes and a scale for each feature that has any
/// weight. A weight is its byte times its row's scale, so it is right to 1/254 of the row's largest.
///
/// In memory only what is not 0 is kept: a feature of dates weighs nothing for amounts.
public final class RowTable implements Resident {

    /// A cell's upper byte holds its column.
    private static final int MOST_COLUMNS = 256;

    private final int columns;
    private final int[] ids;
    private final float[] scales;

    /// Where each row's cells start, and, last, where they end.
    private final int[] starts;

    /// A column in the upper byte, a weight in the lower.
    private final char[] cells;

    private final RowIndex index;

    RowTable(int columns, int[] ids, float[] scales, int[] starts, char[] cells) {
        this.columns = columns;
        this.ids = ids;
        this.scales = scales;
        this.starts = starts;
        this.cells = cells;
        this.index = RowIndex.of(ids);
    }

    /// Packs weights, row after row.
    ///
    /// @param columns at most 256
    /// @param least rows of which no weight is larger than this are dropped
    public static RowTable of(float[] weights, int columns, float least) {
        if (columns < 1 || columns > MOST_COLUMNS) {
            throw new IllegalArgumentException("1 to 256 columns, not " + columns);
        }
        int rows = weights.length / columns;
        int[] ids = new int[rows];
        float[] scales = new float[rows];
        int[] starts = new int[rows + 1];
        char[] cells = new char[weights.length];
        int n = 0;
        int at = 0;
        for (int row = 0; row < rows; row++) {
            float top = 0;
            for (int j = 0; j < columns; j++) {
                top = Math.max(top, Math.abs(weights[row * columns + j]));
            }
            if (top > least) {
                ids[n] = row;
                scales[n] = top / 127;
                for (int j = 0; j < columns; j++) {
                    // What Math.round says of no more than 127, without its branches.
                    int weight = (int) (weights[row * columns + j] / scales[n] + 128.5) - 128;
                    if (weight != 0) {
                        cells[at++] = cell(j, weight);
                    }
                }
                starts[++n] = at;
            }
        }
        return new RowTable(
                columns,
                Arrays.copyOf(ids, n),
                Arrays.copyOf(scales, n),
                Arrays.copyOf(starts, n + 1),
                Arrays.copyOf(cells, at));
    }

    /// Without any weight.
    public static RowTable none(int columns) {
        return of(new float[0], columns, 0);
    }

    static char cell(int column, int weight) {
        return (char) (column << 8 | (weight & 0xFF));
    }

    public int columns() {
        return columns;
    }

    /// How many features have a weight.
    public int size() {
        return ids.length;
    }

    @Override
    public long residentBytes() {
        return 5 * HEADER
                + (long) Integer.BYTES * (ids.length + starts.length)
                + (long) Float.BYTES * scales.length
                + (long) Character.BYTES * cells.length
                + index.residentBytes();
    }

    /// Adds to each column's score what these features weigh there.
    public void addTo(float[] scores, FeatureVector features) {
        for (int i = 0; i < features.ids().length; i++) {
            addRowTo(scores, features.ids()[i], features.values()[i]);
        }
    }

    /// Adds to each column's score what features of value 1 weigh there.
    public void addTo(float[] scores, int[] features) {
        for (int id : features) {
            addRowTo(scores, id, 1);
        }
    }

    /// The features that have a weight.
    public int[] ids() {
        return ids.clone();
    }

    /// The place of a feature's row, for `addRowAt`; -1 when it has none.
    public int row(int id) {
        return index.row(id);
    }

    /// Adds one row times `value`; a row that is not kept adds nothing.
    public void addRowTo(float[] scores, int id, float value) {
        int row = row(id);
        if (row >= 0) {
            addRowAt(scores, row, value);
        }
    }

    /// Adds the row in that place times `value`.
    public void addRowAt(float[] scores, int row, float value) {
        float scaled = scales[row] * value;
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            scores[cells[i] >>> 8] += scaled * (byte) cells[i];
        }
    }

    /// The table as bytes, column after column so that they compress well.
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(columns);
            out.writeInt(ids.length);
            int before = 0;
            for (int id : ids) {
                out.writeInt(id - before);
                before = id;
            }
            for (float scale : scales) {
                out.writeFloat(scale);
            }
            byte[] all = new byte[columns * ids.length];
            for (int row = 0; row < ids.length; row++) {
                for (int i = starts[row]; i < starts[row + 1]; i++) {
                    all[(cells[i] >>> 8) * ids.length + row] = (byte) cells[i];
                }
            }
            out.write(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalArgumentException when these are not a table's bytes
    public static RowTable fromBytes(byte[] bytes) {
        if (bytes.length < 8) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int columns = in.getInt();
        int rows = in.getInt();
        if (columns < 1
                || columns > MOST_COLUMNS
                || rows < 0
                || bytes.length != 8 + rows * (8L + columns)) {
            throw new IllegalArgumentException("Not a table of weights");
        }
        int[] ids = new int[rows];
        long before = -1;
        for (int row = 0; row < rows; row++) {
            long id = Math.max(before, 0) + in.getInt();
            if (id <= before || id > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("Not a table of weights");
            }
            ids[row] = (int) id;
            before = id;
        }
        float[] scales = new float[rows];
        in.asFloatBuffer().get(scales);
        int first = 8 + 8 * rows;
        int[] starts = starts(bytes, first, rows);
        char[] cells = new char[starts[rows]];
        int[] next = Arrays.copyOf(starts, rows);
        for (int j = 0; j < columns; j++) {
            for (int row = 0; row < rows; row++) {
                byte weight = bytes[first + j * rows + row];
                if (weight != 0) {
                    cells[next[row]++] = cell(j, weight);
                }
            }
        }
        return new RowTable(columns, ids, scales, starts, cells);
    }

    private static int[] starts(byte[] bytes, int first, int rows) {
        int[] starts = new int[rows + 1];
        for (int from = first; from < bytes.length; from += rows) {
            for (int row = 0; row < rows; row++) {
                starts[row + 1] += bytes[from + row] == 0 ? 0 : 1;
            }
        }
        for (int row = 0; row < rows; row++) {
            starts[row + 1] += starts[row];
        }
        return starts;
    }

    float[] scales() {
        return scales;
    }

    int[] starts() {
        return starts;
    }

    char[] cells() {
        return cells;
    }
}
