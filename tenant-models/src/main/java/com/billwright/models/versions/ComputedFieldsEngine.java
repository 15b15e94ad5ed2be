package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.LabelSet;
import com.billwright.models.training.LabelledBill;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The engine of training, gates and base.
@DefaultBean
@ApplicationScoped
class ComputedFieldsEngine implements FieldsEngine {

    private static final byte[] NOTHING = {};

    @Override
    public Base base() {
        var scorer =
                new CandidateScorer() {
                    @Override
                    public String version() {
                        return "base:" + LabelSet.hash(NOTHING);
                    }

                    @Override
                    public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
                        return new float[candidates.size()][fields.size() + 1];
                    }
                };
        return new Base(LabelSet.hash(NOTHING), Features.VERSION, NOTHING, scorer);
    }

    @Override
    public CandidateScorer read(byte[] model, String version) {
        throw new IllegalArgumentException("No model");
    }

    @Override
    public Trained train(
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            CandidateScorer champion,
            long seed) {
        return new Trained(
                Optional.empty(),
                oldestFirst.size(),
                0,
                0,
                0,
                List.of(),
                ModelVersion.VerdictKind.TOO_FEW_LABELS,
                "There is no base model in this build");
    }
}
