package com.billwright.models.versions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trained model as its record says: where it came from and how it did.
///
/// @param number counts from 1 for each tenant and kind; 0 is the base
/// @param labels how many bills it was trained on
/// @param holdout on how many held-out bills champion and challenger were compared
/// @param challengerScore its share of right values on them, 0 to 1
/// @param championScore the champion's on the same ones
/// @param reason the verdict's reason in a sentence
/// @param base the id of the base model on which it stands
/// @param labelHash SHA-256 over the labels that it was trained on
/// @param bytes its stored size; 0 when nothing was trained, or it was thinned out
/// @param thinned whether only its record is left: it cannot serve any more
/// @param kept whether an admin wants it spared from thinning; the base always is
/// @param promotedAt when it last began to serve; null when it never did
public record ModelVersion(
        ModelKind kind,
        int number,
        Instant createdAt,
        State state,
        int labels,
        int holdout,
        double challengerScore,
        double championScore,
        List<FieldScore> fieldScores,
        VerdictKind verdict,
        String reason,
        String base,
        int featureVersion,
        String labelHash,
        long seed,
        int bytes,
        boolean thinned,
        boolean kept,
        @Nullable Instant promotedAt,
        @Nullable String promotedBy) {

    /// Where a version stands.
    public enum State {
        CHAMPION,
        FORMER,
        REJECTED,
        CHALLENGER
    }

    /// What became of the comparison.
    public enum VerdictKind {
        PROMOTED,
        CHAMPION_KEPT,
        TOO_FEW_LABELS
    }

    /// One field's share of right values on the held-out bills.
    ///
    /// @param count on how many of them the field was confirmed
    public record FieldScore(String field, double champion, double challenger, int count) {}

    public ModelVersion {
        fieldScores = List.copyOf(fieldScores);
    }
}
