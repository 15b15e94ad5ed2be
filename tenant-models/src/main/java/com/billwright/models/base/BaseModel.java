package com.billwright.models.base;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.field.Field;
import com.billwright.models.linear.Packed;
import com.billwright.models.linear.Question;
import com.billwright.models.linear.WideRows;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/// The model that all tenants share: what a field looks like on anybody's bill, and how much the
/// memory of a vendor's earlier bills counts. Immutable; its id is the SHA-256 of its bytes.
///
/// A field scores by the standard field that it names; one that names none by the column
/// `ANY_FIELD`, what all fields have in common, and by its evidence. A score is the margin over being
/// no field's value, which scores 0.
public final class BaseModel implements CandidateScorer {

    /// No more bytes than this: the model ships inside the server.
    public static final int MAX_BYTES = 5_000_000;

    static final String ANY_FIELD = "*any";

    private static final String SHIPPED = "base.model";

    private final String id;
    private final byte[] bytes;
    private final BaseModelFile file;
    private final WideRows rows;

    private BaseModel(byte[] bytes, BaseModelFile file) {
        this.id = Packed.sha256(bytes);
        this.bytes = bytes;
        this.file = file;
        this.rows = WideRows.of(file.rows());
    }

    /// The base model that this build ships.
    public static BaseModel shipped() {
        return Shipped.MODEL;
    }

    /// @throws IllegalArgumentException when these are not a base model's bytes, or when it was made
    ///     for another feature version
    public static BaseModel fromBytes(byte[] bytes) {
        return new BaseModel(bytes.clone(), BaseModelFile.fromBytes(bytes));
    }

    /// SHA-256 of the model's bytes, in hex.
    public String id() {
        return id;
    }

    /// What `fromBytes` makes this model of; not to be changed.
    public byte[] toBytes() {
        return bytes;
    }

    /// `Features.VERSION` as it was when the model was made.
    public int featureVersion() {
        return file.featureVersion();
    }

    @Override
    public String version() {
        return "base:" + id;
    }

    @Override
    public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
        float[][] scores = unaided(candidates, fields);
        addEvidence(scores, candidates, fields.size());
        return scores;
    }

    @Override
    public Both both(List<CandidateFeatures> candidates, List<Field> fields) {
        float[][] unaided = unaided(candidates, fields);
        float[][] scores = new float[unaided.length][];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = unaided[c].clone();
        }
        addEvidence(scores, candidates, fields.size());
        return new Both(scores, unaided);
    }

    private float[][] unaided(List<CandidateFeatures> candidates, List<Field> fields) {
        int[] columns = fields.stream().mapToInt(this::column).toArray();
        float[][] scores = new float[candidates.size()][columns.length + 1];
        float[] all = new float[rows.width()];
        for (int c = 0; c < scores.length; c++) {
            System.arraycopy(file.bias(), 0, all, 0, file.bias().length);
            rows.addTo(all, candidates.get(c).shared().ids());
            for (int f = 0; f < columns.length; f++) {
                scores[c][f] = all[columns[f]];
            }
        }
        return scores;
    }

    private void addEvidence(float[][] scores, List<CandidateFeatures> candidates, int fields) {
        float[] sum = {0};
        for (int c = 0; c < scores.length; c++) {
            List<FeatureVector> evidence = candidates.get(c).evidence();
            for (int f = 0; f < fields && !evidence.isEmpty(); f++) {
                if (evidence.get(f).ids().length > 0) {
                    sum[0] = 0;
                    file.evidence().addTo(sum, evidence.get(f));
                    scores[c][f] += sum[0];
                }
            }
        }
    }

    @Override
    public double temperature(Field field) {
        return file.temperatures()[column(field)];
    }

    /// The margin of each candidate of a question.
    float[] margins(Question question) {
        float[] margins = new float[question.candidates().size()];
        float[] all = new float[rows.width()];
        float[] evidence = {0};
        for (int c = 0; c < margins.length; c++) {
            System.arraycopy(file.bias(), 0, all, 0, file.bias().length);
            rows.addTo(all, question.candidates().get(c).ids());
            evidence[0] = 0;
            if (!question.evidence().isEmpty()) {
                file.evidence().addTo(evidence, question.evidence().get(c));
            }
            margins[c] = all[question.column()] + evidence[0];
        }
        return margins;
    }

    BaseModelFile file() {
        return file;
    }

    private int column(Field field) {
        int column = field.standard() == null ? -1 : file.columns().indexOf(field.standard());
        return column >= 0 ? column : file.columns().indexOf(ANY_FIELD);
    }

    private static final class Shipped {
        static final BaseModel MODEL = load();

        private static BaseModel load() {
            try (InputStream in = BaseModel.class.getResourceAsStream(SHIPPED)) {
                if (in == null) {
                    throw new IllegalStateException(
                            "No base model in this build: rebuild it with the command `base`");
                }
                return fromBytes(in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("The base model cannot be read", e);
            }
        }
    }
}
