package com.billwright.extraction.candidate;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.text.Box;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Finds the candidates that are a confirmed value. Amounts and dates are compared as values,
/// identifiers without case, blanks and punctuation, texts as their words.
public final class RightCandidates {

    private RightCandidates() {}

    /// The candidate to teach: of those that equal the value the one that stands where the person
    /// saw it, else the first. Empty when none does.
    public static OptionalInt match(List<Candidate> candidates, Field field, StandsAt right) {
        int[] all = all(candidates, field, right.value());
        Box box = right.box();
        if (all.length == 0) {
            return OptionalInt.empty();
        }
        if (box == null) {
            return OptionalInt.of(all[0]);
        }
        return IntStream.of(all)
                .boxed()
                .max((a, b) ->
                        Double.compare(
                                overlap(candidates.get(a), right.page(), box),
                                overlap(candidates.get(b), right.page(), box)))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    /// Every candidate of the field's type that equals the value.
    public static int[] all(List<Candidate> candidates, Field field, FieldValue right) {
        return IntStream.range(0, candidates.size())
                .filter(i -> candidates.get(i).type() == field.type())
                .filter(i -> equal(field.type(), meant(field, candidates.get(i)), right))
                .toArray();
    }

    /// What a candidate's value means as that field's: what was paid already is an amount above 0,
    /// though most bills print it with a minus.
    public static FieldValue meant(Field field, Candidate candidate) {
        return "prepaid".equals(field.standard())
                        && candidate.value() instanceof FieldValue.Amount(var amount)
                ? new FieldValue.Amount(amount.abs())
                : candidate.value();
    }

    /// Whether two values of a type are the same.
    public static boolean equal(FieldType type, FieldValue a, FieldValue b) {
        return switch (type) {
            case AMOUNT ->
                    a instanceof FieldValue.Amount(var x)
                            && b instanceof FieldValue.Amount(var y)
                            && x.compareTo(y) == 0;
            case DATE -> a.equals(b);
            case IDENTIFIER ->
                    ValueWords.ofIdentifier(a.normalised())
                            .equals(ValueWords.ofIdentifier(b.normalised()));
            case CURRENCY, TEXT, CHOICE ->
                    ValueWords.of(a.normalised()).equals(ValueWords.of(b.normalised()));
        };
    }

    private static double overlap(Candidate candidate, int page, Box box) {
        if (candidate.page() != page) {
            return -2;
        }
        Box c = candidate.box();
        double width = Math.min(c.x1(), box.x1()) - Math.max(c.x0(), box.x0());
        double height = Math.min(c.y1(), box.y1()) - Math.max(c.y0(), box.y0());
        if (width <= 0 || height <= 0) {
            return -Math.hypot(c.centreX() - box.centreX(), c.centreY() - box.centreY());
        }
        double shared = width * height;
        return shared / (c.width() * c.height() + box.width() * box.height() - shared);
    }
}
