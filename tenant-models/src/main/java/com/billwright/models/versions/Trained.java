package com.billwright.models.versions;

import com.billwright.models.confidence.JudgementCounts;
import com.billwright.models.gates.Harm;
import com.billwright.models.gates.Verdict;
import com.billwright.models.versions.ModelVersion.FieldScore;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import java.util.List;
import java.util.Locale;
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
/// @param calibrated empty where the fleet's calibration had no part in it
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
        Optional<String> base,
        Optional<Calibrated> calibrated) {

    /// How its confidences were fitted.
    ///
    /// @param fleet id of the fleet's calibration that it started from; empty when there was none
    /// @param counts what the tenant's record adds to the next one
    public record Calibrated(String fleet, JudgementCounts counts) {}

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
                Optional.empty(),
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
        return with(model, verdict, reason, Optional.of(itsBase), calibrated);
    }

    /// The same, its confidences fitted so.
    Trained calibrated(Calibrated how) {
        return with(model, verdict, reason, base, Optional.of(how));
    }

    /// The same; one that takes more bytes than its kind may is kept out, and its model is not stored.
    Trained within(int mostBytes) {
        int bytes = model.map(m -> m.length).orElse(0);
        return bytes <= mostBytes
                ? this
                : with(
                        Optional.empty(),
                        VerdictKind.CHAMPION_KEPT,
                        String.format(
                                Locale.ROOT,
                                "It takes %,d bytes; a model of this kind may take %,d.",
                                bytes,
                                mostBytes),
                        base,
                        calibrated);
    }

    private Trained with(
            Optional<byte[]> itsModel,
            VerdictKind itsVerdict,
            String itsReason,
            Optional<String> itsBase,
            Optional<Calibrated> how) {
        return new Trained(
                itsModel,
                labels,
                holdout,
                challengerScore,
                championScore,
                fieldScores,
                itsVerdict,
                itsReason,
                harm,
                itsBase,
                how);
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
