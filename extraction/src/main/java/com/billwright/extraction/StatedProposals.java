package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.StatedForms;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment.Answer;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.ProposedField.Alternative;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Proposes what the document states itself, where it stands on the page, and says so when the page
/// says otherwise.
final class StatedProposals {

    private static final double CERTAIN = 0.99;

    /// Either the XML or the page is wrong, and nothing but a person can tell which.
    private static final double DISPUTED = 0.5;

    /// How sure the page's answer has to be to dispute what is stated.
    static final double SURE = 0.9;

    private static final int MOST_ALTERNATIVES = 4;

    private final Proposals proposals;
    private final List<Candidate> candidates;
    private final StatedPlaces places;

    StatedProposals(Proposals proposals, List<Candidate> candidates, StatedPlaces places) {
        this.proposals = proposals;
        this.candidates = candidates;
        this.places = places;
    }

    /// @param onPage what the page alone would have answered
    Optional<ProposedField> of(Field field, int f, Answer onPage) {
        return places.value(f).map(value -> proposed(field, f, value, onPage));
    }

    private ProposedField proposed(Field field, int f, Stated.Value value, Answer onPage) {
        Optional<Alternative> other = other(field, value, onPage);
        Optional<Alternative> conflict =
                other.filter(o -> disputes(field, o) && !places.printed(f));
        Optional<Candidate> at = places.place(f).stream().mapToObj(candidates::get).findFirst();
        int page = at.map(Candidate::page).orElse(0);
        List<String> because = new ArrayList<>();
        because.add(value.because());
        conflict.ifPresent(c -> because.add("the page says " + c.value().normalised()));
        if (at.isEmpty() && conflict.isEmpty()) {
            because.add("not found on the page");
        }
        List<Alternative> alternatives = new ArrayList<>();
        other.ifPresent(alternatives::add);
        proposals.alternatives(field, onPage).stream()
                .filter(a -> !RightCandidates.equal(field.type(), a.value(), value.value()))
                .forEach(alternatives::add);
        return new ProposedField(
                field.name(),
                value.value(),
                at.map(Candidate::raw).orElse(""),
                conflict.isPresent() ? DISPUTED : CERTAIN,
                value.source(),
                proposals.reading(page),
                page,
                at.map(Candidate::box).orElse(null),
                alternatives.subList(0, Math.min(MOST_ALTERNATIVES, alternatives.size())),
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
        double confidence = Proposals.seen(onPage.confidence(), c, reading);
        return Optional.of(
                new Alternative(RightCandidates.meant(field, c), confidence, c.page(), c.box()));
    }

    /// Names and addresses are written in too many ways to dispute each other.
    private static boolean disputes(Field field, Alternative other) {
        return other.confidence() >= SURE
                && field.type() != FieldType.TEXT
                && field.type() != FieldType.CHOICE;
    }
}
