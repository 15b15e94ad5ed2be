package com.billwright.models.versions;

import com.billwright.models.gates.Harm;
import com.billwright.models.gates.Verdict;
import com.billwright.models.versions.ModelVersion.FieldScore;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import java.util.List;
import java.util.Optional;

/// A challenger of any kind and its proposed verdict.
///
/// @param model empty when there were too few labels to train on
/// @param labels on how many labels it was trained
/// @param holdout on how many both were compared
/// @param fieldScores by field, or by answer where the model answers one question
/// @param harm the evidence of harm, on which the run's end decides
/// @param base id of the base model that the model stands on; empty: the one that the tenant starts
///     from
public record Trained(
        Optional<byte[]> model,
        int labels,
        int holdout,
        double challengerScore,
        double championScore,
        List<FieldScore> fieldScores,
        VerdictKind verdict,
        String reason,
        Harm harm,
        Optional<String> base) {

    public Trained {
        fieldScores = List.copyOf(fieldScores);
    }

    /// On the base that the tenant starts from.
    public Trained(
            Optional<byte[]> model,
            int labels,
            int holdout,
            double challengerScore,
            double championScore,
            List<FieldScore> fieldScores,
            VerdictKind verdict,
            String reason,
            Harm harm) {
        this(
                model,
                labels,
                holdout,
                challengerScore,
                championScore,
                fieldScores,
                verdict,
                reason,
                harm,
                Optional.empty());
    }

    /// Without any test for harm.
    public Trained(
            Optional<byte[]> model,
            int labels,
            int holdout,
            double challengerScore,
            double championScore,
            List<FieldScore> fieldScores,
            VerdictKind verdict,
            String reason) {
        this(
                model,
                labels,
                holdout,
                challengerScore,
                championScore,
                fieldScores,
                verdict,
                reason,
                Harm.UNTESTED);
    }

    /// The same, trained on this base model.
    Trained on(String itsBase) {
        return new Trained(
                model,
                labels,
                holdout,
                challengerScore,
                championScore,
                fieldScores,
                verdict,
                reason,
                harm,
                Optional.of(itsBase));
    }

    static Trained of(Optional<byte[]> model, int labels, int holdout, Verdict verdict) {
        var scores = verdict.scores();
        return new Trained(
                model,
                labels,
                holdout,
                scores.challenger(),
                scores.champion(),
                scores.fields().stream()
                        .map(f ->
                                new FieldScore(f.field(), f.champion(), f.challenger(), f.count()))
                        .toList(),
                switch (verdict) {
                    case Verdict.Promoted _ -> VerdictKind.PROMOTED;
                    case Verdict.ChampionKept _ -> VerdictKind.CHAMPION_KEPT;
                    case Verdict.TooFewLabels _ -> VerdictKind.TOO_FEW_LABELS;
                },
                verdict.reason(),
                verdict.harm());
    }
}
