package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PreparedBill;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    /// Describes a confirmed bill for training and gates.
    ///
    /// @param kin what the memory recalls for it, without the bill itself
    /// @param bases ids of base models that there are
    /// @return with the margins of each base, the candidates being the same
    List<PreparedBill> prepare(
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale,
            List<String> bases);

    /// The id of the base model that a scorer of this engine stands on.
    String standsOn(CandidateScorer scorer);

    /// Trains a challenger and judges it against the champion on the newest bills, which it has not
    /// seen. The same input gives the same bytes.
    ///
    /// @param oldestFirst with the margins of the tenant's base
    /// @param asChampionSees the same with those of the base that the champion stands on
    /// @param guardKeys keys of the bills that must stay right
    /// @param mostWrong the share of values that pass unseen that may be wrong
    Trained train(
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            List<Field> fields,
            Set<String> guardKeys,
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
