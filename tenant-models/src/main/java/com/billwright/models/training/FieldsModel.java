package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Trust;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Confidences;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.Resident;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.SparseLabelModel;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tribuo.ImmutableFeatureMap;

/// A tenant's version of kind `fields`: a small delta that is added to the base model's scores.
public final class FieldsModel {

    /// Id of the row that always counts.
    static final int BIAS = 1 << Features.BITS;

    /// Name of the column for candidates that are no field's value.
    static final String NO_FIELD = "*none";

    private static final String FORMAT = "billwright fields delta 2";

    /// What was stored before models knew how to read their own confidence.
    private static final String WITHOUT_CONFIDENCES = "billwright fields delta 1";

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

    /// Of a trained delta, its features and labels named as `FieldExamples` does.
    static FieldsModel of(
            BaseModel base, Origin origin, SparseLabelModel delta, Confidences confidences) {
        ImmutableFeatureMap features = delta.getFeatureIDMap();
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < delta.getOutputIDInfo().size(); i++) {
            columns.add(delta.getOutputIDInfo().getOutput(i).getLabel());
        }
        RowTable rows =
                delta.rows()
                        .renumbered(row ->
                                row == features.size()
                                        ? BIAS
                                        : FieldExamples.id(features.get(row).getName()));
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
                    case Scorer version -> version.model().base;
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
        if (champion instanceof Scorer version) {
            FieldsModel model = version.model();
            return new FieldsModel(stand, made, model.columns, model.rows, confidences);
        }
        List<String> none = List.of(NO_FIELD);
        return new FieldsModel(stand, made, none, RowTable.of(new float[0], 1, 0), confidences);
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
    public CandidateScorer scorer(String version) {
        return new Scorer(version);
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
            Packed.writeBlock(out, rows.toBytes());
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
        if (!format.equals(FORMAT) && !format.equals(WITHOUT_CONFIDENCES)) {
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
        RowTable rows = RowTable.fromBytes(Packed.readBlock(in));
        if (rows.columns() != n) {
            throw new IllegalArgumentException("A column for each field");
        }
        Confidences confidences =
                format.equals(WITHOUT_CONFIDENCES) ? Confidences.UNPROVEN : Confidences.read(in);
        return new FieldsModel(base, origin, columns, rows, confidences);
    }

    private final class Scorer implements CandidateScorer, Resident {
        private final String version;

        Scorer(String version) {
            this.version = version;
        }

        @Override
        public long residentBytes() {
            long names = columns.stream().mapToLong(name -> 56 + name.length()).sum();
            return 200 + names + rows.residentBytes() + confidences.residentBytes();
        }

        FieldsModel model() {
            return FieldsModel.this;
        }

        @Override
        public String version() {
            return version;
        }

        @Override
        public double temperature(Field field) {
            return base.temperature(field);
        }

        @Override
        public Trust trust(Field field, double confidence) {
            return confidences.of(field.name(), confidence);
        }

        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            float[][] scores = base.score(candidates, fields);
            int none = columns.indexOf(NO_FIELD);
            int[] column =
                    fields.stream().mapToInt(field -> columns.indexOf(field.name())).toArray();
            float[] delta = new float[columns.size()];
            for (int c = 0; c < scores.length; c++) {
                Arrays.fill(delta, 0);
                rows.addTo(delta, candidates.get(c).shared());
                rows.addRowTo(delta, BIAS, 1);
                for (int f = 0; f < column.length; f++) {
                    // A field that was added after the training has no delta: it keeps its distance
                    // to "no field".
                    scores[c][f] += column[f] >= 0 ? delta[column[f]] : delta[none];
                }
                scores[c][column.length] += delta[none];
            }
            return scores;
        }
    }
}
