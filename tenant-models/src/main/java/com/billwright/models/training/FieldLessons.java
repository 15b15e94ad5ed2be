package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.QuestionTable;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SparseRows;
import com.billwright.models.training.PreparedField.Truth;
import java.util.List;

/// A tenant's questions: which of these candidates is the field's value? Each field is learnt by
/// itself, so that the weights of what occurs often stay in the processor's nearest cache.
final class FieldLessons {

    /// A smaller weight is as good as none.
    private static final float LEAST = 0.03f;

    private final List<Field> fields;
    private final List<PreparedBill> bills;
    private final Vocabulary vocabulary;

    FieldLessons(List<Field> fields, List<PreparedBill> bills) {
        this.fields = List.copyOf(fields);
        this.bills = Vocabulary.shared(bills);
        this.vocabulary = bills.isEmpty() ? new Vocabulary() : this.bills.getFirst().vocabulary();
    }

    /// What was learnt, a column for each field.
    ///
    /// @param seed decides the order of the questions
    RowTable learn(long seed) {
        SparseRows.Builder learnt = new SparseRows.Builder(fields.size());
        QuestionTable.Builder table = new QuestionTable.Builder(vocabulary.size());
        for (int f = 0; f < fields.size(); f++) {
            QuestionTable questions = questions(fields.get(f), table);
            if (questions.size() > 0) {
                keep(ConditionalLogit.learn(questions, 1, Schedule.DELTA, seed), f, learnt);
            }
        }
        return learnt.build();
    }

    /// @param weights of the vocabulary's features, and that of the bias
    private void keep(float[] weights, int column, SparseRows.Builder learnt) {
        int features = weights.length - 1;
        for (int number = 0; number < features; number++) {
            if (Math.abs(weights[number]) >= LEAST) {
                learnt.add(vocabulary.id(number), column, weights[number]);
            }
        }
        if (Math.abs(weights[features]) >= LEAST) {
            learnt.add(FieldsModel.BIAS, column, weights[features]);
        }
    }

    private QuestionTable questions(Field field, QuestionTable.Builder questions) {
        for (PreparedBill bill : bills) {
            bill.field(field).ifPresent(of -> ask(bill, of, questions));
        }
        return questions.build();
    }

    /// Nothing is learnt of values that no candidate has, nor of those that were decided.
    private static void ask(
            PreparedBill bill, PreparedField field, QuestionTable.Builder questions) {
        if (field.candidates().length == 0
                || (field.truth() != Truth.ABSENT && field.truth() != Truth.STANDS)) {
            return;
        }
        questions.ask(0);
        for (int i = 0; i < field.candidates().length; i++) {
            // The same value in a place where the person did not see it is neither right nor wrong.
            if (field.meant()[i] || !field.equal()[i]) {
                int c = field.candidates()[i];
                questions.candidate(
                        bill.features(),
                        bill.starts()[c],
                        bill.starts()[c + 1],
                        field.margins()[i],
                        field.meant()[i]);
            }
        }
    }
}
