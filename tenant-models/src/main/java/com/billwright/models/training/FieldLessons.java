package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.models.linear.ConditionalLogit;
import com.billwright.models.linear.LearntRows;
import com.billwright.models.linear.QuestionTable;
import com.billwright.models.linear.RowTable;
import com.billwright.models.linear.Schedule;
import com.billwright.models.linear.SparseRows;
import com.billwright.models.training.PreparedField.Truth;
import java.util.List;

/// A tenant's questions: which of these candidates is the field's value? Each field is learnt by
/// itself, so that its weights stay in the processor's nearest cache.
final class FieldLessons {

    /// A smaller weight is as good as none.
    private static final float LEAST = 0.03f;

    private final List<Field> fields;
    private final List<PreparedBill> bills;

    FieldLessons(List<Field> fields, List<PreparedBill> bills) {
        this.fields = List.copyOf(fields);
        this.bills = List.copyOf(bills);
    }

    /// What was learnt, a column for each field.
    ///
    /// @param seed decides the order of the questions
    RowTable learn(long seed) {
        SparseRows.Builder learnt = new SparseRows.Builder(fields.size());
        QuestionTable.Builder table = new QuestionTable.Builder(FieldsModel.BIAS);
        for (int f = 0; f < fields.size(); f++) {
            QuestionTable questions = questions(fields.get(f), table);
            if (questions.size() > 0) {
                keep(ConditionalLogit.learn(questions, 1, Schedule.DELTA, seed), f, learnt);
            }
        }
        return learnt.build();
    }

    private static void keep(LearntRows rows, int column, SparseRows.Builder learnt) {
        for (int row = 0; row <= rows.ids().length; row++) {
            float weight = rows.weights()[row];
            if (Math.abs(weight) >= LEAST) {
                learnt.add(
                        row < rows.ids().length ? rows.ids()[row] : FieldsModel.BIAS,
                        column,
                        weight);
            }
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
                        questions.vector(bill.ids(), bill.starts()[c], bill.starts()[c + 1]),
                        field.margins()[i],
                        field.meant()[i]);
            }
        }
    }
}
