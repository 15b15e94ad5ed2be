package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;

/// What is to be known of one field of a confirmed bill: which candidates compete for it, and which of
/// them a person confirmed.
///
/// @param name the field's
/// @param candidates indices into the bill's, each of the field's type: the base's shortlist and
///     those that are right
/// @param margins for each by how much the base prefers it to being no field's value
/// @param rest odds against the best of those on the shortlist that are too far behind to compete, all
///     together: what they take from the confidence of an answer
/// @param equal for each whether its value is the confirmed one
/// @param meant for each whether it is the one that teaches: the value where the person saw it
/// @param unprinted whether the value that is proposed when none is printed would be right
/// @param said how sure the proposal was that was made before the bill was confirmed
/// @param record whether it was right
public record PreparedField(
        String name,
        FieldType type,
        Truth truth,
        int[] candidates,
        float[] margins,
        float rest,
        boolean[] equal,
        boolean[] meant,
        boolean unprinted,
        double said,
        Record record) {

    /// What a person confirmed.
    public enum Truth {
        /// The bill does not have the field.
        ABSENT,
        /// A candidate has the value.
        STANDS,
        /// There is a value, but no candidate has it.
        NOT_FOUND,
        /// It was decided and not read: nothing is learnt from it, nor tested.
        DECIDED
    }

    /// What became of the proposal.
    public enum Record {
        NONE,
        RIGHT,
        WRONG
    }

    boolean isOf(Field field) {
        return type == field.type() && name.equals(field.name());
    }

    /// The same with the margins of another base.
    PreparedField withMargins(float[] others, float itsRest) {
        return new PreparedField(
                name,
                type,
                truth,
                candidates,
                others,
                itsRest,
                equal,
                meant,
                unprinted,
                said,
                record);
    }
}
