package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.versions.ModelVersion.FieldScore;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stored versions and training runs need of the models that compute, which know no database.
public interface FieldsEngine {

    /// The base model that ships with this build.
    Base base();

    /// Reads a stored version.
    ///
    /// @param version what the scorer calls itself
    /// @throws RuntimeException when the bytes are no model, or one for another base
    CandidateScorer read(byte[] model, String version);

    /// Trains a challenger and judges it against the champion on the newest bills, which it has not
    /// seen. The same input gives the same bytes.
    Trained train(
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            CandidateScorer champion,
            long seed);

    /// @param id SHA-256 of its bytes
    record Base(String id, int featureVersion, byte[] bytes, CandidateScorer scorer) {}

    /// A challenger and its proposed verdict.
    ///
    /// @param model empty when there were too few labels to train on
    /// @param labels on how many bills it was trained
    /// @param holdout on how many both were compared
    record Trained(
            Optional<byte[]> model,
            int labels,
            int holdout,
            double challengerScore,
            double championScore,
            List<FieldScore> fieldScores,
            VerdictKind verdict,
            String reason) {

        public Trained {
            fieldScores = List.copyOf(fieldScores);
        }
    }
}
