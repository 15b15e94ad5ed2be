package com.billwright.models.base;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import java.util.ArrayList;
import java.util.List;

/// How a model answered for one field of one bill that has it, or for which the model proposed it.
///
/// @param bill which of the vendor's bills, from 0
/// @param field index among the standard fields
/// @param confidences how sure it was, at each of `Temperatures.TRIED`
/// @param has whether the bill has the field
/// @param found whether any candidate is the right value: what no finder finds, no model chooses
record Mark(int bill, int field, boolean right, double[] confidences, boolean has, boolean found) {

    static List<Mark> of(Sight sight) {
        return of(sight, Temperatures.TRIED);
    }

    /// @param temperatures at which to say how sure it was, in place of `Temperatures.TRIED`
    static List<Mark> of(Sight sight, double[] temperatures) {
        List<Field> fields = sight.bill().fields();
        List<List<FieldAssignment.Answer>> answers = new ArrayList<>();
        for (double temperature : temperatures) {
            answers.add(
                    FieldAssignment.assign(
                            sight.candidates(), fields, sight.scores(), new At(temperature)));
        }
        List<Mark> marks = new ArrayList<>();
        for (int f = 0; f < fields.size(); f++) {
            int field = f;
            int answer = answers.getFirst().get(f).candidate();
            FieldValue truth = sight.bill().truth().get(fields.get(f).name());
            boolean right =
                    truth == null
                            ? answer < 0
                            : answer >= 0 && equal(sight, fields.get(f), answer, truth);
            if (truth != null || (answer >= 0 && sight.bill().complete())) {
                marks.add(
                        new Mark(
                                sight.bill().number(),
                                StandardFields.ALL.indexOf(fields.get(f)),
                                right,
                                answers.stream()
                                        .mapToDouble(a -> confidence(sight, a.get(field)))
                                        .toArray(),
                                truth != null,
                                truth != null && found(sight, fields.get(f), truth)));
            }
        }
        return marks;
    }

    private static boolean equal(Sight sight, Field field, int answer, FieldValue truth) {
        Candidate candidate = sight.candidates().get(answer);
        return RightCandidates.equal(field.type(), RightCandidates.meant(field, candidate), truth);
    }

    private static double confidence(Sight sight, FieldAssignment.Answer answer) {
        if (answer.candidate() < 0) {
            return answer.confidence();
        }
        Candidate c = sight.candidates().get(answer.candidate());
        return sight.bill()
                .text()
                .page(c.page())
                .map(page -> c.seen(answer.confidence(), page.reading()))
                .orElse(answer.confidence());
    }

    private static boolean found(Sight sight, Field field, FieldValue truth) {
        return RightCandidates.all(sight.candidates(), field, truth).length > 0;
    }

    /// Only a temperature: the scores are known already.
    private record At(double temperature) implements CandidateScorer {
        @Override
        public String version() {
            return "examined";
        }

        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            throw new UnsupportedOperationException("The scores are known already");
        }

        @Override
        public double temperature(Field field) {
            return temperature;
        }
    }
}
