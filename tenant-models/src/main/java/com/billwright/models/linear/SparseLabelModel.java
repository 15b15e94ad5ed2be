package com.billwright.models.linear;

import com.billwright.extraction.candidate.FeatureVector;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.BytesValue;
import com.google.protobuf.InvalidProtocolBufferException;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import com.oracle.labs.mlrg.olcut.provenance.primitives.StringProvenance;
import com.oracle.labs.mlrg.olcut.util.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tribuo.Example;
import org.tribuo.Excuse;
import org.tribuo.Feature;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.impl.ModelDataCarrier;
import org.tribuo.protos.core.ModelProto;
import org.tribuo.provenance.ModelProvenance;

/// A linear softmax model of which only features with a weight are kept.
///
/// Unlike Tribuo's own models it answers for an example of unknown features too: with its bias and
/// the example's [Offsets].
public final class SparseLabelModel extends Model<Label> {

    private static final long serialVersionUID = 1L;
    private static final int PROTO_VERSION = 0;

    /// How all were computed before there was another way.
    private static final String PLAIN = "plain";

    private final transient RowTable rows;

    private SparseLabelModel(
            String name,
            ModelProvenance provenance,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels,
            RowTable rows) {
        super(name, provenance, features, labels, true);
        this.rows = rows;
    }

    static SparseLabelModel of(
            String name,
            ModelProvenance provenance,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<Label> labels,
            float[] weights) {
        return new SparseLabelModel(
                name, provenance, features, labels, RowTable.of(weights, labels.size(), 0));
    }

    /// The weights: a row for each feature id that has any, one column for each label id; the row
    /// behind the last feature is the bias.
    public RowTable rows() {
        return rows;
    }

    /// How it was computed, as its provenance says: `plain`, or `vector` and how many lanes a vector has.
    public String path() {
        Provenance path = provenance.getInstanceProvenance().getMap().get(ScheduledTrainer.PATH);
        return path instanceof StringProvenance said ? said.getValue() : PLAIN;
    }

    @Override
    public Prediction<Label> predict(Example<Label> example) {
        FeatureVector x = Vectors.of(example, featureIDMap);
        float[] offsets = Offsets.of(example, outputIDInfo);
        float[] scores = offsets.length == 0 ? new float[outputIDInfo.size()] : offsets;
        rows.addTo(scores, x);
        rows.addRowTo(scores, featureIDMap.size(), 1);
        return prediction(scores, x.ids().length, example);
    }

    private Prediction<Label> prediction(float[] scores, int used, Example<Label> example) {
        double top = Double.NEGATIVE_INFINITY;
        for (float score : scores) {
            top = Math.max(top, score);
        }
        double sum = 0;
        for (float score : scores) {
            sum += StrictMath.exp(score - top);
        }
        Map<String, Label> answers = new LinkedHashMap<>();
        Label best = new Label(outputIDInfo.getOutput(0).getLabel(), -1);
        for (int i = 0; i < scores.length; i++) {
            double p = StrictMath.exp(scores[i] - top) / sum;
            Label label = new Label(outputIDInfo.getOutput(i).getLabel(), p);
            answers.put(label.getLabel(), label);
            best = p > best.getScore() ? label : best;
        }
        return new Prediction<>(best, answers, used, example, true);
    }

    @Override
    public Map<String, List<Pair<String, Double>>> getTopFeatures(int n) {
        Map<String, List<Pair<String, Double>>> top = new HashMap<>();
        for (Pair<Integer, Label> label : outputIDInfo) {
            List<Pair<String, Double>> weights = new ArrayList<>();
            for (int id = 0; id < featureIDMap.size(); id++) {
                float[] row = new float[outputIDInfo.size()];
                rows.addRowTo(row, id, 1);
                if (row[label.getA()] != 0) {
                    weights.add(
                            new Pair<>(featureIDMap.get(id).getName(), (double) row[label.getA()]));
                }
            }
            weights.sort(Comparator.comparingDouble(w -> -Math.abs(w.getB())));
            top.put(
                    label.getB().getLabel(),
                    n < 0 ? weights : List.copyOf(weights.subList(0, Math.min(n, weights.size()))));
        }
        return top;
    }

    @Override
    public Optional<Excuse<Label>> getExcuse(Example<Label> example) {
        Prediction<Label> prediction = predict(example);
        Map<String, List<Pair<String, Double>>> parts = new HashMap<>();
        for (Pair<Integer, Label> label : outputIDInfo) {
            List<Pair<String, Double>> of = new ArrayList<>();
            for (Feature feature : example) {
                int id = featureIDMap.getID(feature.getName());
                float[] row = new float[outputIDInfo.size()];
                rows.addRowTo(row, id, (float) feature.getValue());
                of.add(new Pair<>(feature.getName(), (double) row[label.getA()]));
            }
            of.sort(Comparator.comparingDouble(w -> -Math.abs(w.getB())));
            parts.put(label.getB().getLabel(), of);
        }
        return Optional.of(new Excuse<>(example, prediction, parts));
    }

    @Override
    protected SparseLabelModel copy(String newName, ModelProvenance newProvenance) {
        return new SparseLabelModel(newName, newProvenance, featureIDMap, outputIDInfo, rows);
    }

    @Override
    public ModelProto serialize() {
        byte[] carrier = createDataCarrier().serialize().toByteArray();
        byte[] weights = rows.toBytes();
        ByteString both =
                ByteString.copyFrom(java.nio.ByteBuffer.allocate(4).putInt(carrier.length).flip())
                        .concat(ByteString.copyFrom(carrier))
                        .concat(ByteString.copyFrom(weights));
        return ModelProto.newBuilder()
                .setVersion(PROTO_VERSION)
                .setClassName(SparseLabelModel.class.getName())
                .setSerializedData(Any.pack(BytesValue.of(both)))
                .build();
    }

    /// Called by Tribuo's `Model.deserialize`.
    ///
    /// @throws IllegalArgumentException when the message is of a newer version
    public static SparseLabelModel deserializeFromProto(int version, String className, Any message)
            throws InvalidProtocolBufferException {
        if (version != PROTO_VERSION) {
            throw new IllegalArgumentException("Unknown version " + version + " of " + className);
        }
        ByteString both = message.unpack(BytesValue.class).getValue();
        int split = 4 + both.substring(0, 4).asReadOnlyByteBuffer().getInt();
        ModelDataCarrier<?> carrier =
                ModelDataCarrier.deserialize(
                        org.tribuo.protos.core.ModelDataProto.parseFrom(both.substring(4, split)));
        @SuppressWarnings("unchecked") // written by serialize(), whose labels are Labels
        ImmutableOutputInfo<Label> labels = (ImmutableOutputInfo<Label>) carrier.outputDomain();
        return new SparseLabelModel(
                carrier.name(),
                carrier.provenance(),
                carrier.featureDomain(),
                labels,
                RowTable.fromBytes(both.substring(split).toByteArray()));
    }
}
