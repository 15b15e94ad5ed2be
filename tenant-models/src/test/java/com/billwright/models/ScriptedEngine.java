package com.billwright.models;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PrepareBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelVersion.FieldScore;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.Trained;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Judges as a test says: what is under test is what becomes of a verdict. A model is its version's
/// first byte; 0 is a damaged one.
@ApplicationScoped
public class ScriptedEngine implements FieldsEngine {

    private volatile VerdictKind verdict = VerdictKind.PROMOTED;
    private volatile byte model = 1;
    private volatile int seen;

    public void says(VerdictKind next) {
        verdict = next;
        model = 1;
    }

    public void trainsDamagedModels() {
        trains((byte) 0);
    }

    /// Models of other bytes are other models.
    public void trains(byte next) {
        model = next;
    }

    /// How many bills the last training was given.
    public int seen() {
        return seen;
    }

    @Override
    public Base base() {
        return new Base("base-of-tests", Features.VERSION, new byte[] {1}, new Named("base:tests"));
    }

    @Override
    public Optional<Base> base(String id) {
        return Optional.of(base()).filter(base -> base.id().equals(id));
    }

    @Override
    public CandidateScorer read(byte[] stored, String base, String version) {
        if (stored[0] == 0) {
            throw new IllegalArgumentException("Damaged");
        }
        return new Named(version);
    }

    @Override
    public List<PreparedBill> prepare(
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale,
            List<String> bases) {
        return List.of(PrepareBill.of(BaseModel.shipped(), bill, kin, fields, locale));
    }

    @Override
    public String standsOn(CandidateScorer scorer) {
        return base().id();
    }

    @Override
    public Trained train(
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            List<Field> fields,
            Set<String> guardKeys,
            CandidateScorer champion,
            double mostWrong,
            long seed) {
        seen = oldestFirst.size();
        boolean few = verdict == VerdictKind.TOO_FEW_LABELS;
        return new Trained(
                few ? Optional.empty() : Optional.of(new byte[] {model, 2, 3}),
                oldestFirst.size(),
                few ? 0 : 4,
                0.875,
                0.75,
                List.of(new FieldScore("total", 0.75, 0.875, 8)),
                verdict,
                "As the test says");
    }

    private record Named(String version) implements CandidateScorer {
        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            return new float[candidates.size()][fields.size() + 1];
        }
    }
}
