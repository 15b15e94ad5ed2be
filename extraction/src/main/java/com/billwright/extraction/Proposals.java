package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.Reasons;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment.Answer;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.ProposedField.Alternative;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Words answers for a person: who answered, why, and what else it might be.
final class Proposals {

    /// From this much more confidence on the memory counts as having decided.
    private static final double DECISIVE = 0.1;

    /// Of the currency of a bill that prints none: rarely another than the usual one.
    private static final double UNPRINTED_CONFIDENCE = 0.95;

    private final DocumentText text;
    private final List<Candidate> candidates;
    private final Reasons reasons;
    private final Locale locale;
    private final List<RememberedBill> remembered;

    Proposals(
            DocumentText text,
            List<Candidate> candidates,
            Reasons reasons,
            Locale locale,
            List<RememberedBill> remembered) {
        this.text = text;
        this.candidates = candidates;
        this.reasons = reasons;
        this.locale = locale;
        this.remembered = remembered;
    }

    /// @param unaided the answer as it would have been without the earlier bills
    Optional<ProposedField> of(Field field, Answer answer, Answer unaided) {
        if (answer.candidate() < 0) {
            return field.type() == FieldType.CURRENCY ? unprinted(field) : Optional.empty();
        }
        Candidate c = candidates.get(answer.candidate());
        Reading reading = reading(c.page());
        return Optional.of(
                new ProposedField(
                        field.name(),
                        RightCandidates.meant(field, c),
                        c.raw(),
                        c.seen(answer.confidence(), reading),
                        memoryDecided(answer, unaided) ? Source.MEMORY : Source.MODEL,
                        reading,
                        c.page(),
                        c.box(),
                        alternatives(field, answer),
                        reasons.of(field, answer.candidate())));
    }

    private boolean memoryDecided(Answer answer, Answer unaided) {
        boolean same =
                unaided.candidate() >= 0
                        && candidates
                                .get(unaided.candidate())
                                .value()
                                .equals(candidates.get(answer.candidate()).value());
        return !same || answer.confidence() - unaided.confidence() > DECISIVE;
    }

    private List<Alternative> alternatives(Field field, Answer answer) {
        List<Alternative> alternatives = new ArrayList<>();
        for (var rival : answer.rivals()) {
            Candidate c = candidates.get(rival.candidate());
            alternatives.add(
                    new Alternative(
                            RightCandidates.meant(field, c),
                            rival.confidence(),
                            c.page(),
                            c.box()));
        }
        return alternatives;
    }

    private Optional<ProposedField> unprinted(Field field) {
        return UnprintedCurrency.of(field, remembered, locale)
                .map(c ->
                        c.remembered()
                                ? nowhere(
                                        field,
                                        c.code(),
                                        Source.MEMORY,
                                        "the currency of the earlier bills of this layout")
                                : nowhere(
                                        field,
                                        c.code(),
                                        Source.RULE,
                                        "none is printed: the organization's own"));
    }

    private ProposedField nowhere(Field field, String value, Source source, String because) {
        return ProposedField.nowhere(
                field,
                new FieldValue.Text(value),
                UNPRINTED_CONFIDENCE,
                source,
                reading(1),
                because);
    }

    /// Whether every page's words are surely what it prints.
    boolean digital() {
        return text.pages().stream().allMatch(p -> p.reading() == Reading.DIGITAL);
    }

    /// How a page was read; page 0 as the first was.
    Reading reading(int page) {
        return text.page(page)
                .or(() -> text.pages().stream().findFirst())
                .map(com.billwright.extraction.text.TextPage::reading)
                .orElse(Reading.DIGITAL);
    }
}
