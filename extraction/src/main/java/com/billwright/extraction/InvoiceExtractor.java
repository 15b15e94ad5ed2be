package com.billwright.extraction;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.FeatureVector;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.candidate.Reasons;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment;
import com.billwright.extraction.field.FieldAssignment.Answer;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A document's words in, proposed field values out: recall, find, describe, score, assign.
public final class InvoiceExtractor {

    private InvoiceExtractor() {}

    /// @param fields the tenant's, standard and own
    /// @param locale the tenant's; its currency (`-u-cu-…` where not the country's) is meant where a
    ///     bill prints none
    /// @param scorer the tenant's model, or the base
    /// @param memory the tenant's confirmed bills
    public static Extraction extract(
            DocumentText text,
            List<Field> fields,
            Locale locale,
            CandidateScorer scorer,
            VendorMemory memory) {
        List<RememberedBill> remembered = memory.recall(text);
        List<Candidate> candidates = CandidateFinders.find(text, locale, remembered);
        List<CandidateFeatures> features =
                Features.of(text, candidates, fields, locale, remembered);
        List<Answer> answers = answers(candidates, fields, features, scorer);
        List<Answer> unaided =
                remembered.isEmpty()
                        ? answers
                        : answers(
                                candidates,
                                fields,
                                withoutEvidence(features, fields.size()),
                                scorer);
        Proposals proposals =
                new Proposals(
                        text,
                        candidates,
                        new Reasons(text, candidates, remembered),
                        locale,
                        remembered);
        List<ProposedField> proposed = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            proposals.of(fields.get(f), answers.get(f), unaided.get(f)).ifPresent(proposed::add);
        }
        String layout = remembered.isEmpty() ? "" : remembered.getFirst().layout();
        return new Extraction(proposed, scorer.version(), layout);
    }

    private static List<Answer> answers(
            List<Candidate> candidates,
            List<Field> fields,
            List<CandidateFeatures> features,
            CandidateScorer scorer) {
        return FieldAssignment.assign(candidates, fields, scorer.score(features, fields), scorer);
    }

    private static List<CandidateFeatures> withoutEvidence(
            List<CandidateFeatures> features, int fields) {
        FeatureVector none = new FeatureVector(new int[0], new float[0]);
        List<FeatureVector> empty = Collections.nCopies(fields, none);
        return features.stream().map(f -> new CandidateFeatures(f.shared(), empty)).toList();
    }
}
