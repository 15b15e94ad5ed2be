package com.billwright.extraction.derive;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.text.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is proposed of a bill so far, by standard field; derived values join it.
final class Known {

    private final List<Field> fields;
    private final Reading reading;
    private final List<ProposedField> proposed;
    private final List<ProposedField> derived = new ArrayList<>();

    Known(List<Field> fields, List<ProposedField> proposed, Reading reading) {
        this.fields = fields;
        this.reading = reading;
        this.proposed = new ArrayList<>(proposed);
    }

    List<ProposedField> derived() {
        return List.copyOf(derived);
    }

    /// The tenant's field of that standard, if it has no value yet.
    Optional<Field> missing(String standard) {
        return fields.stream()
                .filter(f -> standard.equals(f.standard()))
                .findFirst()
                .filter(f -> named(f.name()).isEmpty());
    }

    List<Field> allMissing() {
        return fields.stream().filter(f -> named(f.name()).isEmpty()).toList();
    }

    Optional<ProposedField> of(String standard) {
        return fields.stream()
                .filter(f -> standard.equals(f.standard()))
                .findFirst()
                .flatMap(f -> named(f.name()));
    }

    Optional<ProposedField> named(String name) {
        return proposed.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    Optional<BigDecimal> amount(String standard) {
        return of(standard)
                .map(ProposedField::value)
                .flatMap(v ->
                        v instanceof FieldValue.Amount(var amount)
                                ? Optional.of(amount)
                                : Optional.empty());
    }

    double confidence(String standard) {
        return of(standard).map(ProposedField::confidence).orElse(0.0);
    }

    void add(Field field, FieldValue value, double confidence, Source source, String because) {
        ProposedField now =
                ProposedField.nowhere(field, value, confidence, source, reading, because);
        proposed.add(now);
        derived.add(now);
    }

    /// A value that stands on the bill.
    void addAt(Field field, Candidate at, double confidence, String because) {
        ProposedField now =
                new ProposedField(
                        field.name(),
                        at.value(),
                        at.raw(),
                        at.seen(confidence, reading),
                        Source.RULE,
                        reading,
                        at.page(),
                        at.box(),
                        List.of(),
                        List.of(because));
        proposed.add(now);
        derived.add(now);
    }
}
