package com.billwright.models.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.billwright.extraction.candidate.FeatureVector;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
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
        LearntRows learnt = ConditionalLogit.learn(table(questions), COLUMNS, Schedule.DELTA, 7);
        assertThat(learnt.ids()).isSorted().hasSizeLessThan(FEATURES);
        float[] expected = new float[(learnt.ids().length + 1) * COLUMNS];
        for (int row = 0; row < learnt.ids().length; row++) {
            System.arraycopy(plain.weights[learnt.ids()[row]], 0, expected, row * COLUMNS, COLUMNS);
        }
        System.arraycopy(plain.bias, 0, expected, learnt.ids().length * COLUMNS, COLUMNS);
        assertThat(learnt.weights()).isEqualTo(expected);
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
    void what_was_learnt_is_packed_under_the_features_ids() {
        List<Question> questions =
                new SyntheticQuestions(FEATURES, COLUMNS, true, 4).ask(100, 8, 40, 0);
        LearntRows learnt = ConditionalLogit.learn(table(questions), COLUMNS, Schedule.DELTA, 7);
        RowTable packed = learnt.packed(FEATURES);
        int row = learnt.ids().length / 2;
        float[] scores = new float[COLUMNS];
        packed.addRowTo(scores, learnt.ids()[row], 1);
        float[] bias = new float[COLUMNS];
        packed.addRowTo(bias, FEATURES, 1);
        for (int column = 0; column < COLUMNS; column++) {
            assertThat(scores[column])
                    .isCloseTo(learnt.weights()[row * COLUMNS + column], Offset.offset(0.01f));
            assertThat(bias[column])
                    .isCloseTo(
                            learnt.weights()[learnt.ids().length * COLUMNS + column],
                            Offset.offset(0.01f));
        }
    }

    @Test
    void a_candidate_belongs_to_a_question() {
        QuestionTable.Builder table = new QuestionTable.Builder(10);
        int vector = table.vector(new int[] {1, 2}, 0, 2);
        assertThatIllegalStateException().isThrownBy(() -> table.candidate(vector, 0, true));
    }

    @Test
    void a_builder_begins_anew_with_each_table() {
        SyntheticQuestions synthetic = new SyntheticQuestions(FEATURES, COLUMNS, true, 5);
        List<Question> first = synthetic.ask(100, 8, 40, 0);
        List<Question> second = synthetic.ask(100, 8, 40, 0);
        QuestionTable.Builder builder = new QuestionTable.Builder(FEATURES);
        table(first, builder);
        LearntRows reused =
                ConditionalLogit.learn(table(second, builder), COLUMNS, Schedule.DELTA, 7);
        LearntRows fresh = ConditionalLogit.learn(table(second), COLUMNS, Schedule.DELTA, 7);
        assertThat(reused.ids()).isEqualTo(fresh.ids());
        assertThat(reused.weights()).isEqualTo(fresh.weights());
    }

    private static QuestionTable table(List<Question> questions) {
        return table(questions, new QuestionTable.Builder(FEATURES));
    }

    private static QuestionTable table(List<Question> questions, QuestionTable.Builder table) {
        Map<FeatureVector, Integer> numbers = new IdentityHashMap<>();
        for (Question question : questions) {
            table.ask(question.column());
            for (int i = 0; i < question.right().length; i++) {
                FeatureVector vector = question.candidates().get(i);
                table.candidate(
                        numbers.computeIfAbsent(vector, table::vector),
                        question.offsets()[i],
                        question.right()[i]);
            }
        }
        return table.build();
    }
}
