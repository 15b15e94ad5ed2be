package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.Iban;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.StatedForms;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment.Answer;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Proof;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.ProposedField.Alternative;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/// Proposes what the document states itself, where it stands on the page, and says so when the page
/// says otherwise.
final class StatedProposals {

    private static final double CERTAIN = 0.99;

    /// Either the XML or the page is wrong, and nothing but a person can tell which.
    private static final double DISPUTED = 0.5;

    /// What every bill prints: stated otherwise than printed anywhere is disputed whatever the model
    /// makes of the page.
    private static final Set<String> ALWAYS_PRINTED =
            Set.of("invoice_number", "invoice_date", "total");

    /// How sure the page's answer has to be to be what the page says.
    private static final double SURE = 0.7;

    private final Proposals proposals;
    private final List<Candidate> candidates;
    private final StatedPlaces places;

    StatedProposals(Proposals proposals, List<Candidate> candidates, StatedPlaces places) {
        this.proposals = proposals;
        this.candidates = candidates;
        this.places = places;
    }

    /// @param onPage what the page says of a field, given all else that is stated
    Optional<ProposedField> of(Field field, int f, IntFunction<Answer> onPage) {
        return places.value(f).map(value -> proposed(field, f, value, onPage));
    }

    private ProposedField proposed(
            Field field, int f, Stated.Value value, IntFunction<Answer> onPage) {
        boolean printed = places.printed(f);
        Optional<Alternative> other =
                printed ? Optional.empty() : other(field, value, onPage.apply(f));
        boolean missing = !printed && alwaysPrinted(field) && proposals.digital();
        Optional<Alternative> conflict = printed ? Optional.empty() : conflict(field, other);
        Optional<Candidate> at = places.place(f).stream().mapToObj(candidates::get).findFirst();
        int page = at.map(Candidate::page).orElse(0);
        List<String> because = new ArrayList<>();
        because.add(value.because());
        conflict.ifPresent(c -> because.add("the page says " + c.value().normalised()));
        if (at.isEmpty() && conflict.isEmpty()) {
            because.add("not found on the page");
        }
        double confidence = conflict.isPresent() || missing ? DISPUTED : CERTAIN;
        return new ProposedField(
                field.name(),
                value.value(),
                at.map(Candidate::raw).orElse(""),
                confidence,
                confidence,
                Proof.NOT_ENOUGH_EVIDENCE,
                value.source(),
                proposals.reading(page),
                page,
                at.map(Candidate::box).orElse(null),
                other.stream().toList(),
                conflict.orElse(null),
                because);
    }

    /// The page's own answer, when it is another.
    private Optional<Alternative> other(Field field, Stated.Value value, Answer onPage) {
        if (onPage.candidate() < 0) {
            return Optional.empty();
        }
        Candidate c = candidates.get(onPage.candidate());
        if (StatedForms.same(field, c, value)) {
            return Optional.empty();
        }
        Reading reading = proposals.reading(c.page());
        double confidence = c.seen(onPage.confidence(), reading);
        return Optional.of(
                new Alternative(RightCandidates.meant(field, c), confidence, c.page(), c.box()));
    }

    private static boolean alwaysPrinted(Field field) {
        return ALWAYS_PRINTED.contains(standard(field));
    }

    private static String standard(Field field) {
        return field.standard() == null ? field.name() : field.standard();
    }

    /// What the page says instead of the stated value, which it does not say anywhere.
    private Optional<Alternative> conflict(Field field, Optional<Alternative> other) {
        if (standard(field).equals("iban")) {
            return account(other);
        }
        // Names and addresses are written in too many ways to dispute each other.
        boolean disputable = field.type() != FieldType.TEXT && field.type() != FieldType.CHOICE;
        return other.filter(o -> disputable && o.confidence() >= SURE);
    }

    /// A page with an account of its own disputes any other, however unsure the model is: this is
    /// where the money goes.
    private Optional<Alternative> account(Optional<Alternative> other) {
        return other.filter(o -> isIban(o.value()))
                .or(() ->
                        candidates.stream()
                                .filter(c -> c.type() == FieldType.IDENTIFIER && isIban(c.value()))
                                .map(c -> new Alternative(c.value(), DISPUTED, c.page(), c.box()))
                                .findFirst());
    }

    private static boolean isIban(FieldValue value) {
        return Iban.isAccount(value.normalised().replaceAll("\\s", ""));
    }
}
