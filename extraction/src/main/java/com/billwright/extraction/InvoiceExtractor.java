package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.candidate.Reasons;
import com.billwright.extraction.derive.DerivedValues;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment;
import com.billwright.extraction.field.FieldAssignment.Answer;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.lines.LineFinder;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// A document's words in, proposed field values out: recall, find, describe, score, assign.
public final class InvoiceExtractor {

    private InvoiceExtractor() {}

    /// Proposes the data of a document that states nothing for machines.
    public static Extraction extract(
            DocumentText text,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            VendorMemory memory) {
        return extract(text, fields, locale, scorer, memory, Stated.nothing());
    }

    /// @param fields the tenant's, standard and own
    /// @param locale the tenant's; its currency (`-u-cu-…` where not the country's) is meant where a
    ///     bill prints none
    /// @param scorer the tenant's model, or the base
    /// @param memory the tenant's confirmed bills
    /// @param stated what the document says in XML or QR codes: taken as it is, found on the pages
    ///     and compared with what they say
    public static Extraction extract(
            DocumentText text,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            VendorMemory memory,
            Stated stated) {
        List<RememberedBill> remembered = memory.recall(text);
        Extraction values = values(text, fields, locale, scorer, remembered, stated);
        boolean allStated = !stated.lines().isEmpty() && !stated.taxes().isEmpty();
        LineFinder.Found printed =
                allStated
                        ? LineFinder.Found.NOTHING
                        : LineFinder.find(text, locale, RememberedBill.table(remembered));
        return values.with(
                stated.lines().isEmpty() ? printed.lines() : stated.lines(),
                stated.taxes().isEmpty() ? printed.taxes() : stated.taxes());
    }

    /// Proposes the fields' values of a document that states nothing for machines, and looks for no
    /// lines.
    public static Extraction values(
            DocumentText text,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            VendorMemory memory) {
        return values(text, fields, locale, scorer, memory.recall(text), Stated.nothing());
    }

    private static Extraction values(
            DocumentText text,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            List<RememberedBill> remembered,
            Stated stated) {
        List<Candidate> candidates = CandidateFinders.find(text, locale, remembered, stated);
        List<CandidateFeatures> features =
                Features.of(text, candidates, fields, locale, remembered);
        float[][] scores;
        float[][] unaidedScores;
        if (remembered.isEmpty()) {
            scores = scorer.score(features, fields);
            unaidedScores = scores;
        } else {
            CandidateScorer.Both both = scorer.both(features, fields);
            scores = both.scores();
            unaidedScores = both.unaided();
        }
        StatedPlaces places = new StatedPlaces(text, candidates, fields, scores, stated);
        Assign assign = s -> FieldAssignment.assign(candidates, fields, s, scorer);
        List<Answer> answers = assign.of(places.settled(scores));
        List<Answer> unaided =
                remembered.isEmpty() ? answers : assign.of(places.settled(unaidedScores));
        Proposals proposals =
                new Proposals(
                        text,
                        candidates,
                        new Reasons(text, candidates, remembered),
                        locale,
                        remembered);
        StatedProposals certain = new StatedProposals(proposals, candidates, places);
        IntFunction<Answer> onPage = f -> assign.of(places.settled(scores, f)).get(f);
        List<ProposedField> proposed = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            Field field = fields.get(f);
            Optional<ProposedField> proposal =
                    places.value(f).isPresent()
                            ? certain.of(field, f, onPage)
                            : proposals.of(field, answers.get(f), unaided.get(f));
            proposal.ifPresent(proposed::add);
        }
        if (stated.fields().isEmpty()) {
            proposed.addAll(
                    DerivedValues.of(fields, List.copyOf(proposed), candidates, text, remembered));
        }
        String layout = remembered.isEmpty() ? "" : remembered.getFirst().layout();
        return new Extraction(trusted(proposed, fields, scorer), scorer.version(), layout);
    }

    /// What a document states for machines is as sure as it is.
    private static List<ProposedField> trusted(
            List<ProposedField> proposed, List<Field> fields, CandidateScorer scorer) {
        Map<String, Field> byName =
                fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
        return proposed.stream()
                .map(p ->
                        p.source().stated()
                                ? p
                                : p.trusted(
                                        scorer.trust(
                                                Objects.requireNonNull(byName.get(p.name())),
                                                p.unadjusted())))
                .toList();
    }

    private interface Assign {
        List<Answer> of(float[][] scores);
    }
}
