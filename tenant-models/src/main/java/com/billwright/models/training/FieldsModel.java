package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.SparseRows;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A tenant's version of kind `fields`: a small delta that is added to the base model's scores.
public final class FieldsModel {

    /// Id of the row that always counts.
    static final int BIAS = 1 << Features.BITS;

    /// Name of the column that dense models had for candidates that are no field's value.
    private static final String NO_FIELD = "*none";

    private static final String FORMAT = "billwright fields delta 3";

    /// What was stored when every feature had a weight for every field.
    private static final String DENSE = "billwright fields delta 2";

    private final BaseModel base;
    private final Origin origin;
    private final List<String> columns;
    private final RowTable rows;
    private final Confidences confidences;

    /// What a version came from.
    ///
    /// @param labels how many bills taught it
    /// @param labelHash `LabelSet.hash` of them
    /// @param path how it was made: `plain` by training, `calibration` from the version before it
    public record Origin(
            String base,
            int featureVersion,
            int labels,
            String labelHash,
            long seed,
            String path) {}

    private FieldsModel(
            BaseModel base,
            Origin origin,
            List<String> columns,
            RowTable rows,
            Confidences confidences) {
        this.base = base;
        this.origin = origin;
        this.columns = List.copyOf(columns);
        this.rows = rows;
        this.confidences = confidences;
    }

    /// Of a trained delta.
    ///
    /// @param columns names of fields
    /// @param rows of features and, under `BIAS`, what always counts
    static FieldsModel of(
            BaseModel base,
            Origin origin,
            List<String> columns,
            RowTable rows,
            Confidences confidences) {
        return new FieldsModel(base, origin, columns, rows, confidences);
    }

    /// What this model learnt of confidence, with the champion's answers.
    ///
    /// It stands on the base that the champion stands on, which may be an older one.
    ///
    /// @param champion a version's scorer or a base model
    public FieldsModel withAnswersOf(CandidateScorer champion) {
        BaseModel stand =
                switch (champion) {
                    case FieldsScorer version -> version.model().base;
                    case BaseModel model -> model;
                    default -> base;
                };
        Origin made =
                new Origin(
                        stand.id(),
                        origin.featureVersion(),
                        origin.labels(),
                        origin.labelHash(),
                        origin.seed(),
                        "calibration");
        if (champion instanceof FieldsScorer version) {
            FieldsModel model = version.model();
            return new FieldsModel(stand, made, model.columns, model.rows, confidences);
        }
        return new FieldsModel(stand, made, List.of(), RowTable.none(1), confidences);
    }

    public Origin origin() {
        return origin;
    }

    /// How many features have a weight of their own.
    public int size() {
        return rows.size();
    }

    /// What answers with this model.
    ///
    /// @param version how extractions name it: `fields:v12`
    public PreparedScorer scorer(String version) {
        return new FieldsScorer(this, version);
    }

    public byte[] toBytes() {
        return Packed.write(out -> {
            out.writeUTF(FORMAT);
            out.writeUTF(origin.base());
            out.writeInt(origin.featureVersion());
            out.writeInt(origin.labels());
            out.writeUTF(origin.labelHash());
            out.writeLong(origin.seed());
            out.writeUTF(origin.path());
            out.writeInt(columns.size());
            for (String column : columns) {
                out.writeUTF(column);
            }
            SparseRows.write(rows, out);
            confidences.write(out);
        });
    }

    /// @throws WrongModelException when it was trained on another base or feature version
    /// @throws IllegalArgumentException when the bytes are damaged
    public static FieldsModel fromBytes(byte[] bytes, BaseModel base) {
        return Packed.read(bytes, in -> read(in, base));
    }

    private static FieldsModel read(DataInputStream in, BaseModel base) throws IOException {
        String format = in.readUTF();
        if (!format.equals(FORMAT) && !format.equals(DENSE)) {
            throw new IllegalArgumentException("Not a delta of kind fields");
        }
        Origin origin =
                new Origin(
                        in.readUTF(),
                        in.readInt(),
                        in.readInt(),
                        in.readUTF(),
                        in.readLong(),
                        in.readUTF());
        if (!origin.base().equals(base.id())) {
            throw new WrongModelException(
                    "Trained on base %s, served is %s".formatted(origin.base(), base.id()));
        }
        if (origin.featureVersion() != Features.VERSION) {
            throw new WrongModelException(
                    "Trained on features version %d, served is %d"
                            .formatted(origin.featureVersion(), Features.VERSION));
        }
        int n = in.readInt();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            columns.add(in.readUTF());
        }
        RowTable rows = format.equals(FORMAT) ? SparseRows.read(in) : sparse(in, columns);
        if (rows.columns() < columns.size()) {
            throw new IllegalArgumentException("A column for each field");
        }
        return new FieldsModel(base, origin, columns, rows, Confidences.read(in));
    }

    /// The margins over being no field's value that a dense model says.
    private static RowTable sparse(DataInputStream in, List<String> columns) throws IOException {
        RowTable dense = RowTable.fromBytes(Packed.readBlock(in));
        int none = columns.indexOf(NO_FIELD);
        if (dense.columns() != columns.size() || none < 0) {
            throw new IllegalArgumentException("A column for each field");
        }
        SparseRows.Builder rows = new SparseRows.Builder(columns.size());
        float[] row = new float[columns.size()];
        for (int id : dense.ids()) {
            Arrays.fill(row, 0);
            dense.addRowTo(row, id, 1);
            for (int column = 0; column < row.length; column++) {
                if (row[column] != row[none]) {
                    rows.add(id, column, row[column] - row[none]);
                }
            }
        }
        return rows.build();
    }

    BaseModel base() {
        return base;
    }

    List<String> columns() {
        return columns;
    }

    RowTable rows() {
        return rows;
    }

    Confidences confidences() {
        return confidences;
    }
}
