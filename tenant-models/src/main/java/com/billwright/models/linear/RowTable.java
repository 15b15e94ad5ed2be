package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// The weights of a trained linear model: a row of bytes and a scale for each feature that has any
/// weight. A weight is its byte times its row's scale, so it is right to 1/254 of the row's largest.
public final class RowTable implements Serializable, Resident {

    private static final long serialVersionUID = 1L;

    private final int columns;
    private final int[] ids;
    private final float[] scales;
    private final byte[] cells;
    private final int[] slots;

    private RowTable(int columns, int[] ids, float[] scales, byte[] cells) {
        this.columns = columns;
        this.ids = ids;
        this.scales = scales;
        this.cells = cells;
        this.slots = index(ids);
    }

    /// Packs weights, row after row.
    ///
    /// @param least rows of which no weight is larger than this are dropped
    public static RowTable of(float[] weights, int columns, float least) {
        int rows = weights.length / columns;
        int[] ids = new int[rows];
        float[] scales = new float[rows];
        byte[] cells = new byte[weights.length];
        int n = 0;
        for (int row = 0; row < rows; row++) {
            float top = 0;
            for (int j = 0; j < columns; j++) {
                top = Math.max(top, Math.abs(weights[row * columns + j]));
            }
            if (top > least) {
                ids[n] = row;
                scales[n] = top / 127;
                for (int j = 0; j < columns; j++) {
                    cells[n * columns + j] =
                            (byte) Math.round(weights[row * columns + j] / scales[n]);
                }
                n++;
            }
        }
        return new RowTable(
                columns,
                Arrays.copyOf(ids, n),
                Arrays.copyOf(scales, n),
                Arrays.copyOf(cells, n * columns));
    }

    /// The same rows under other ids, which ascend like the old ones.
    public RowTable renumbered(IntUnaryOperator newId) {
        return new RowTable(columns, Arrays.stream(ids).map(newId).toArray(), scales, cells);
    }

    public int columns() {
        return columns;
    }

    @Override
    public long residentBytes() {
        return 5 * HEADER
                + (long) Integer.BYTES * (ids.length + slots.length)
                + (long) Float.BYTES * scales.length
                + cells.length;
    }

    /// How many features have a weight.
    public int size() {
        return ids.length;
    }

    /// Adds to each column's score what these features weigh there.
    public void addTo(float[] scores, FeatureVector features) {
        for (int i = 0; i < features.ids().length; i++) {
            addRowTo(scores, features.ids()[i], features.values()[i]);
        }
    }

    /// Adds one row times `value`; a row that is not kept adds nothing.
    public void addRowTo(float[] scores, int id, float value) {
        int slot = slot(id, slots.length);
        while (slots[slot] >= 0) {
            int row = slots[slot];
            if (ids[row] == id) {
                float scaled = scales[row] * value;
                int start = row * columns;
                for (int j = 0; j < columns; j++) {
                    scores[j] += scaled * cells[start + j];
                }
                return;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }

    private static int[] index(int[] ids) {
        int[] slots = new int[Integer.highestOneBit(Math.max(ids.length, 1)) * 4];
        Arrays.fill(slots, -1);
        for (int row = 0; row < ids.length; row++) {
            int slot = slot(ids[row], slots.length);
            while (slots[slot] >= 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = row;
        }
        return slots;
    }

    private static int slot(int id, int size) {
        return (id * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(size));
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
            for (int j = 0; j < columns; j++) {
                for (int row = 0; row < ids.length; row++) {
                    out.writeByte(cells[row * columns + j]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        }
        return bytes.toByteArray();
    }

    /// @throws IllegalArgumentException when these are not a table's bytes
    public static RowTable fromBytes(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int columns = in.readInt();
            int rows = in.readInt();
            if (columns < 1 || rows < 0 || bytes.length != 8 + rows * (8L + columns)) {
                throw new IllegalArgumentException("Not a table of weights");
            }
            int[] ids = new int[rows];
            int before = 0;
            for (int row = 0; row < rows; row++) {
                before += in.readInt();
                ids[row] = before;
            }
            float[] scales = new float[rows];
            for (int row = 0; row < rows; row++) {
                scales[row] = in.readFloat();
            }
            byte[] cells = new byte[rows * columns];
            for (int j = 0; j < columns; j++) {
                for (int row = 0; row < rows; row++) {
                    cells[row * columns + j] = in.readByte();
                }
            }
            return new RowTable(columns, ids, scales, cells);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a table of weights", e);
        }
    }
}
