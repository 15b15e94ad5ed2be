package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.StatedForms;
import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The stated value of each field and where on the pages it stands: of several candidates that say
/// the same the one that the model likes best.
final class StatedPlaces {

    /// Outweighs every score.
    private static final float CERTAIN = 1000;

    /// Shorter ones are found within other numbers by chance.
    private static final int SHORTEST_WITHIN = 5;

    private final DocumentText text;
    private final List<Candidate> candidates;
    private final List<Field> fields;
    private final List<Optional<Stated.Value>> values = new ArrayList<>();
    private final List<OptionalInt> places = new ArrayList<>();

    /// @param scores `[candidate][field]` and, last, that of no field
    StatedPlaces(
            DocumentText text,
            List<Candidate> candidates,
            List<Field> fields,
            float[][] scores,
            Stated stated) {
        this.text = text;
        this.candidates = candidates;
        this.fields = fields;
        for (int f = 0; f < fields.size(); f++) {
            Optional<Stated.Value> value = meant(fields.get(f), stated);
            OptionalInt place =
                    value.isPresent() ? place(f, value.get(), scores) : OptionalInt.empty();
            values.add(value.filter(v -> counts(v, place)));
            places.add(place);
        }
    }

    /// A tenant's own field takes what is stated for the standard field that it names.
    private static Optional<Stated.Value> meant(Field field, Stated stated) {
        String standard = field.standard() == null ? field.name() : field.standard();
        return stated.field(standard).filter(v -> fits(field.type(), v));
    }

    /// Codes abbreviate names and know no umlauts: the page's spelling is better where it differs.
    private static boolean counts(Stated.Value value, OptionalInt place) {
        return value.source() == Source.XML
                || place.isPresent()
                || StandardFields.type(value.field()) != FieldType.TEXT;
    }

    private static boolean fits(FieldType type, Stated.Value value) {
        return switch (value.value()) {
            case FieldValue.Day day -> type == FieldType.DATE;
            case FieldValue.Amount amount -> type == FieldType.AMOUNT;
            case FieldValue.Text words -> type != FieldType.DATE && type != FieldType.AMOUNT;
        };
    }

    private OptionalInt place(int f, Stated.Value value, float[][] scores) {
        Field field = fields.get(f);
        return IntStream.range(0, candidates.size())
                .filter(c -> StatedForms.same(field, candidates.get(c), value))
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(c ->
                                        RightCandidates.equal(
                                                        field.type(),
                                                        candidates.get(c).value(),
                                                        value.value())
                                                ? 1
                                                : 0)
                                .thenComparingDouble(
                                        c -> scores[c][f] - scores[c][scores[c].length - 1]))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    Optional<Stated.Value> value(int field) {
        return values.get(field);
    }

    /// The candidate that says it; empty when none does.
    OptionalInt place(int field) {
        return places.get(field);
    }

    /// The scores as they are when the stated fields are certain, so that the others are assigned
    /// around them: their words are taken, the sums they are part of are known.
    float[][] settled(float[][] scores) {
        return settled(scores, -1);
    }

    /// The same with one stated field left to the page.
    float[][] settled(float[][] scores, int open) {
        float[][] settled = new float[scores.length][];
        for (int c = 0; c < scores.length; c++) {
            settled[c] = scores[c].clone();
            for (int f = 0; f < fields.size(); f++) {
                if (f != open && values.get(f).isPresent()) {
                    int place = places.get(f).orElse(-1);
                    settled[c][f] =
                            scores[c][scores[c].length - 1] + (c == place ? CERTAIN : -CERTAIN);
                }
            }
        }
        return settled;
    }

    /// Whether the page says the stated value in any form at all, if only as part of other words.
    boolean printed(int field) {
        if (places.get(field).isPresent()) {
            return true;
        }
        String value =
                values.get(field)
                        .map(v -> ValueWords.ofIdentifier(v.value().normalised()))
                        .orElse("");
        return fields.get(field).type() == FieldType.IDENTIFIER
                && value.length() >= SHORTEST_WITHIN
                && text.pages().stream()
                        .map(p ->
                                p.words().stream()
                                        .map(Word::text)
                                        .map(ValueWords::ofIdentifier)
                                        .collect(Collectors.joining()))
                        .anyMatch(page -> page.contains(value));
    }
}
