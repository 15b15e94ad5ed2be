package com.billwright.models.training;

import com.billwright.extraction.field.Contenders;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A confirmed bill as training and gates need it, with the features that its candidates had when it
/// was confirmed: the memory knew the bills before it and no later one. Made once, for each version of
/// the features, and kept beside the label.
///
/// @param key the label's id
/// @param hash names what was confirmed
/// @param base id of the base model whose margins the fields hold
/// @param places what competes
/// @param vocabulary what the features' numbers mean
/// @param starts where each candidate's features start in `features`, and, last, where they end
/// @param features the numbers of the features of all candidates, each of value 1
public record PreparedBill(
        String key,
        Instant confirmedAt,
        byte[] hash,
        String base,
        Places places,
        Vocabulary vocabulary,
        int[] starts,
        int[] features,
        List<PreparedField> fields)
        implements Contenders {

    /// Where candidates stand and what they say.
    ///
    /// @param values the same number where values are equal
    /// @param seen what is left of a confidence when the words were read unsurely, 0 to 1
    public record Places(
            FieldType[] types,
            int[] pages,
            int[][] words,
            int[] values,
            long[] numbers,
            float[] seen) {

        /// For so many candidates, to be filled.
        public static Places of(int n) {
            return new Places(
                    new FieldType[n],
                    new int[n],
                    new int[n][],
                    new int[n],
                    new long[n],
                    new float[n]);
        }
    }

    public PreparedBill {
        fields = List.copyOf(fields);
    }

    /// What is known of a field; nothing when the tenant had no such field then.
    Optional<PreparedField> field(Field field) {
        for (PreparedField known : fields) {
            if (known.isOf(field)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /// Whether it was prepared for these fields in this order.
    boolean hasJust(List<Field> these) {
        boolean same = fields.size() == these.size();
        for (int f = 0; same && f < fields.size(); f++) {
            same = fields.get(f).isOf(these.get(f));
        }
        return same;
    }

    /// What became of the proposal for a field.
    public PreparedField.Record record(Field field) {
        return field(field).map(PreparedField::record).orElse(PreparedField.Record.NONE);
    }

    /// @param others with that base's margins
    PreparedBill on(String otherBase, List<PreparedField> others) {
        return new PreparedBill(
                key, confirmedAt, hash, otherBase, places, vocabulary, starts, features, others);
    }

    PreparedBill with(List<PreparedField> others) {
        return new PreparedBill(
                key, confirmedAt, hash, base, places, vocabulary, starts, features, others);
    }

    /// With another vocabulary.
    PreparedBill in(Vocabulary other) {
        int[] numbers = new int[features.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = other.number(vocabulary.id(features[i]));
        }
        return new PreparedBill(
                key, confirmedAt, hash, base, places, other, starts, numbers, fields);
    }

    /// The same bill under another key, confirmed at another time.
    public PreparedBill as(String otherKey, Instant then) {
        return new PreparedBill(
                otherKey, then, hash, base, places, vocabulary, starts, features, fields);
    }

    @Override
    public int size() {
        return places.types.length;
    }

    @Override
    public FieldType type(int candidate) {
        return places.types[candidate];
    }

    @Override
    public int page(int candidate) {
        return places.pages[candidate];
    }

    @Override
    public int[] words(int candidate) {
        return places.words[candidate];
    }

    @Override
    public int value(int candidate) {
        return places.values[candidate];
    }

    @Override
    public long number(int candidate) {
        return places.numbers[candidate];
    }
}
