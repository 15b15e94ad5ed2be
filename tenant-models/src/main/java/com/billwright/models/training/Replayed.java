package com.billwright.models.training;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldAssignment;
import com.billwright.extraction.field.Shortlist;
import com.billwright.models.training.PreparedField.Truth;
import java.util.ArrayList;
import java.util.List;

/// Answers prepared bills with a model as reading would have: among the candidates that compete, the
/// best assignment as a whole. What merely follows from other values by a rule is no model's doing and
/// is left out.
public final class Replayed {

    private final CandidateScorer scorer;
    private final List<Field> fields;
    private final FieldAssignment assignment;

    /// @param scorer the base, or a tenant's version on whatever base
    public Replayed(CandidateScorer scorer, List<Field> fields) {
        this.scorer = scorer;
        this.fields = List.copyOf(fields);
        this.assignment = new FieldAssignment(fields);
    }

    /// A model's answers on one bill.
    ///
    /// @param values for each field the number of its value among the bill's; -1 for none
    /// @param unadjusted confidences as the model gives them; 0 where there is no answer
    /// @param right for each field whether a person confirmed just that
    /// @param asked for each field whether there was an answer or something to find, and it was not
    ///     decided otherwise than the page says
    public record Answers(int[] values, double[] unadjusted, boolean[] right, boolean[] asked) {}

    /// On each bill.
    public List<Answers> answers(List<PreparedBill> bills) {
        List<PreparedBill> all = Vocabulary.shared(bills);
        PreparedScorer.Delta delta =
                !all.isEmpty() && scorer instanceof PreparedScorer version
                        ? version.delta(all.getFirst().vocabulary(), fields)
                        : (bill, margins) -> {}; // the base's margins are the bill's
        return all.stream().map(this::ofFields).map(bill -> answer(bill, delta)).toList();
    }

    private Answers answer(PreparedBill bill, PreparedScorer.Delta delta) {
        Shortlist[] shortlists = shortlists(bill, delta);
        int[] best = assignment.best(bill, shortlists);
        int n = fields.size();
        Answers answers = new Answers(new int[n], new double[n], new boolean[n], new boolean[n]);
        for (int f = 0; f < n; f++) {
            PreparedField field = bill.fields().get(f);
            Field of = fields.get(f);
            answers.values[f] = best[f] < 0 ? -1 : bill.value(best[f]);
            if (best[f] >= 0) {
                answers.unadjusted[f] =
                        bill.places().seen()[best[f]]
                                * assignment.confidence(
                                        bill,
                                        shortlists[f],
                                        f,
                                        best,
                                        scorer.temperature(of),
                                        field.rest());
            }
            answers.right[f] = right(field, best[f]);
            answers.asked[f] =
                    field.truth() != Truth.DECIDED
                            && (field.truth() != Truth.ABSENT || best[f] >= 0);
        }
        return answers;
    }

    private Shortlist[] shortlists(PreparedBill bill, PreparedScorer.Delta delta) {
        double[][] margins = new double[fields.size()][];
        for (int f = 0; f < margins.length; f++) {
            float[] base = bill.fields().get(f).margins();
            margins[f] = new double[base.length];
            for (int i = 0; i < base.length; i++) {
                margins[f][i] = base[i];
            }
        }
        delta.addTo(bill, margins);
        Shortlist[] shortlists = new Shortlist[margins.length];
        for (int f = 0; f < margins.length; f++) {
            shortlists[f] = Shortlist.of(bill, bill.fields().get(f).candidates(), margins[f]);
        }
        return shortlists;
    }

    private static boolean right(PreparedField field, int candidate) {
        if (candidate < 0) {
            return field.truth() == Truth.ABSENT || field.unprinted();
        }
        for (int i = 0; i < field.candidates().length; i++) {
            if (field.candidates()[i] == candidate) {
                return field.equal()[i];
            }
        }
        return false;
    }

    /// The bill with all of the tenant's fields in their order.
    private PreparedBill ofFields(PreparedBill bill) {
        if (bill.hasJust(fields)) {
            return bill;
        }
        List<PreparedField> all = new ArrayList<>();
        for (Field field : fields) {
            all.add(bill.field(field).orElseGet(() -> unknown(field)));
        }
        return bill.with(all);
    }

    /// A field that the tenant added later.
    private static PreparedField unknown(Field field) {
        return new PreparedField(
                field.name(),
                field.type(),
                Truth.ABSENT,
                new int[0],
                new float[0],
                0,
                new boolean[0],
                new boolean[0],
                false,
                0,
                PreparedField.Record.NONE);
    }
}
