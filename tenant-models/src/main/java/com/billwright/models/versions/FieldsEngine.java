package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.LabelledBill;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What stored versions and training runs need of the models that compute, which know no database.
public interface FieldsEngine {

    /// The base model that the entered tenant starts from.
    Base base();

    /// The base model that a version stands on; empty when there is none of this id, or this build
    /// cannot read it.
    Optional<Base> base(String id);

    /// Reads a stored version.
    ///
    /// @param base id of the base model that it stands on
    /// @param version what the scorer calls itself
    /// @throws RuntimeException when the bytes are no model, or one for another base
    CandidateScorer read(byte[] model, String base, String version);

    /// Trains a challenger and judges it against the champion on the newest bills, which it has not
    /// seen. The same input gives the same bytes.
    ///
    /// @param mostWrong the share of values that pass unseen that may be wrong
    Trained train(
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            CandidateScorer champion,
            double mostWrong,
            long seed);

    /// @param id SHA-256 of its bytes
    record Base(String id, int featureVersion, byte[] bytes, CandidateScorer scorer) {

        static Base of(BaseModel model) {
            return new Base(model.id(), model.featureVersion(), model.toBytes(), model);
        }
    }
}
