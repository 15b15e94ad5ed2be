package com.billwright.extraction.field;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.PageOfWords;
import com.billwright.extraction.field.FieldAssignment.Answer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class FieldAssignmentTest {

    @Test
    void amounts_that_add_up_win_over_a_slightly_better_guess() {
        PageOfWords page =
                aPage().at(60, 50, "100.00")
                        .at(60, 70, "19.00")
                        .at(60, 90, "119.00")
                        .at(60, 110, "50.00");
        Map<String, Map<String, Double>> margins =
                Map.of(
                        "net_total", Map.of("100.00", 1.0, "50.00", 1.5),
                        "tax_total", Map.of("19.00", 2.0),
                        "total", Map.of("119.00", 2.0));
        assertThat(values(page, margins)).containsExactly("100.00", "19.00", "119.00");
    }

    @Test
    void one_word_is_one_fields_value_unless_the_pair_shares_by_nature_and_much_speaks_for_it() {
        PageOfWords page = aPage().at(60, 50, "INV-1").at(60, 70, "119.00");
        assertThat(
                        values(
                                page,
                                Map.of(
                                        "invoice_number", Map.of("INV-1", 3.0),
                                        "po_number", Map.of("INV-1", 2.0))))
                .containsExactly("INV-1", "-");
        assertThat(
                        values(
                                page,
                                Map.of(
                                        "total", Map.of("119.00", 9.0),
                                        "amount_due", Map.of("119.00", 9.0))))
                .containsExactly("119.00", "119.00");
    }

    @Test
    void no_bill_is_due_before_it_is_written() {
        PageOfWords page = aPage().at(60, 50, "2026-03-01").at(60, 70, "2026-03-31");
        Map<String, Map<String, Double>> margins =
                Map.of(
                        "invoice_date", Map.of("2026-03-01", 2.0, "2026-03-31", 2.2),
                        "due_date", Map.of("2026-03-01", 1.2, "2026-03-31", 1.0));
        assertThat(values(page, margins)).containsExactly("2026-03-01", "2026-03-31");
    }

    @Test
    void a_field_whose_best_candidate_is_unlikely_is_not_on_the_page() {
        PageOfWords page = aPage().at(60, 50, "INV-1");
        assertThat(values(page, Map.of("po_number", Map.of("INV-1", -1.0)))).containsExactly("-");
    }

    @Test
    void confidence_is_a_probability_that_equal_values_share() {
        PageOfWords page = aPage().at(60, 50, "119.00").at(60, 70, "119.00").at(60, 90, "17.00");
        Answer answer =
                answers(page, Map.of("total", Map.of("119.00", 2.0, "17.00", 1.0))).getFirst();
        double odds = 2 * Math.exp(2);
        assertThat(answer.confidence())
                .isCloseTo(
                        odds / (odds + Math.exp(1) + 1),
                        org.assertj.core.api.Assertions.within(1e-6));
        assertThat(answer.rivals()).hasSize(1);
    }

    @Test
    void two_dates_in_one_word_go_to_two_fields() {
        PageOfWords page = aPage().at(60, 50, "4/27/2020-5/3/2020");
        Map<String, Map<String, Double>> margins =
                Map.of(
                        "period_start", Map.of("2020-04-27", 2.0, "2020-05-03", 1.0),
                        "period_end", Map.of("2020-04-27", 1.0, "2020-05-03", 2.0));
        assertThat(values(page, margins)).containsExactly("2020-04-27", "2020-05-03");
    }

    private static List<String> values(PageOfWords page, Map<String, Map<String, Double>> margins) {
        List<Candidate> candidates = CandidateFinders.find(page.text(), Locale.US, List.of());
        return answers(page, margins).stream()
                .map(a ->
                        a.candidate() < 0
                                ? "-"
                                : candidates.get(a.candidate()).value().normalised())
                .toList();
    }

    /// The answers of the fields named, in the order of the standard fields.
    private static List<Answer> answers(
            PageOfWords page, Map<String, Map<String, Double>> margins) {
        List<Field> fields =
                StandardFields.ALL.stream().filter(f -> margins.containsKey(f.name())).toList();
        List<Candidate> candidates = CandidateFinders.find(page.text(), Locale.US, List.of());
        float[][] scores = new float[candidates.size()][fields.size() + 1];
        for (int c = 0; c < scores.length; c++) {
            Arrays.fill(scores[c], 0, fields.size(), -9);
            for (int f = 0; f < fields.size(); f++) {
                Map<String, Double> of = Objects.requireNonNull(margins.get(fields.get(f).name()));
                Double margin = of.get(candidates.get(c).value().normalised());
                if (margin != null) {
                    scores[c][f] = margin.floatValue();
                }
            }
        }
        return FieldAssignment.assign(candidates, fields, scores, new Unbiased());
    }

    private record Unbiased() implements CandidateScorer {
        @Override
        public String version() {
            return "test";
        }

        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            throw new UnsupportedOperationException("the test has its own scores");
        }
    }
}
