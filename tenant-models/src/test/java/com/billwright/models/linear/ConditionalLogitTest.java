package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalLogitTest {

    private static final int FEATURES = 4000;
    private static final int COLUMNS = 5;
    private static final int EVIDENCE = 20;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_table_teaches_to_the_bit_what_plain_loops_learn(boolean ones) {
        List<Question> questions =
                new SyntheticQuestions(FEATURES, COLUMNS, ones, 1).ask(300, 8, 40, 0);
        PlainLogit plain = new PlainLogit(FEATURES, COLUMNS, 0, Schedule.DELTA);
        plain.learn(questions, List.of(), 7);
        float[] expected = new float[(FEATURES + 1) * COLUMNS];
        for (int id = 0; id < FEATURES; id++) {
            System.arraycopy(plain.weights[id], 0, expected, id * COLUMNS, COLUMNS);
        }
        System.arraycopy(plain.bias, 0, expected, FEATURES * COLUMNS, COLUMNS);
        assertThat(learn(questions, new QuestionTable.Builder(FEATURES))).isEqualTo(expected);
        assertThat(expected).isNotEqualTo(new float[expected.length]);
    }

    @Test
    void with_memory_too_it_learns_to_the_bit_what_plain_loops_learn() {
        SyntheticQuestions synthetic = new SyntheticQuestions(FEATURES, COLUMNS, true, 2);
        List<Question> questions = synthetic.ask(200, 8, 30, EVIDENCE);
        List<Question> ofMemory = synthetic.ask(80, 8, 30, EVIDENCE);
        PlainLogit plain = new PlainLogit(FEATURES, COLUMNS, EVIDENCE, Schedule.BASE);
        plain.learn(questions, ofMemory, 3);
        ConditionalLogit logit = new ConditionalLogit(FEATURES, COLUMNS, EVIDENCE, Schedule.BASE);
        logit.learn(questions, ofMemory, 3);
        float[] rows = logit.rows();
        for (int id = 0; id < FEATURES; id++) {
            for (int column = 0; column < COLUMNS; column++) {
                assertThat(rows[id * COLUMNS + column]).isEqualTo(plain.weights[id][column]);
            }
        }
        assertThat(logit.evidence()).isEqualTo(plain.evidence);
    }

    @Test
    void where_all_values_are_1_they_need_not_be_told() {
        List<Question> questions =
                new SyntheticQuestions(FEATURES, COLUMNS, true, 4).ask(100, 8, 40, 0);
        QuestionTable.Builder table = new QuestionTable.Builder(FEATURES);
        for (Question question : questions) {
            table.ask(question.column());
            for (int i = 0; i < question.right().length; i++) {
                int[] ids = question.candidates().get(i).ids();
                int[] among = new int[ids.length + 5];
                System.arraycopy(ids, 0, among, 3, ids.length);
                table.candidate(
                        among, 3, 3 + ids.length, question.offsets()[i], question.right()[i]);
            }
        }
        assertThat(ConditionalLogit.learn(table.build(), COLUMNS, Schedule.DELTA, 7))
                .isEqualTo(learn(questions, new QuestionTable.Builder(FEATURES)));
    }

    @Test
    void a_candidate_belongs_to_a_question() {
        QuestionTable.Builder table = new QuestionTable.Builder(10);
        assertThatIllegalStateException()
                .isThrownBy(() -> table.candidate(new int[] {1, 2}, 0, 2, 0, true));
    }

    @Test
    void all_candidates_have_values_or_none() {
        QuestionTable.Builder table = new QuestionTable.Builder(10);
        FeatureVector vector = new FeatureVector(new int[] {1}, new float[] {2});
        table.ask(0);
        table.candidate(vector, 0, true);
        assertThatIllegalStateException()
                .isThrownBy(() -> table.candidate(new int[] {1, 2}, 0, 2, 0, true));
        table.build();
        table.ask(0);
        table.candidate(new int[] {1, 2}, 0, 2, 0, true);
        assertThatIllegalStateException().isThrownBy(() -> table.candidate(vector, 0, true));
    }

    @Test
    void a_builder_begins_anew_with_each_table() {
        SyntheticQuestions synthetic = new SyntheticQuestions(FEATURES, COLUMNS, true, 5);
        List<Question> first = synthetic.ask(100, 8, 40, 0);
        List<Question> second = synthetic.ask(100, 8, 40, 0);
        QuestionTable.Builder builder = new QuestionTable.Builder(FEATURES);
        learn(first, builder);
        assertThat(learn(second, builder))
                .isEqualTo(learn(second, new QuestionTable.Builder(FEATURES)));
    }

    private static float[] learn(List<Question> questions, QuestionTable.Builder table) {
        for (Question question : questions) {
            table.ask(question.column());
            for (int i = 0; i < question.right().length; i++) {
                table.candidate(
                        question.candidates().get(i), question.offsets()[i], question.right()[i]);
            }
        }
        return ConditionalLogit.learn(table.build(), COLUMNS, Schedule.DELTA, 7);
    }
}
