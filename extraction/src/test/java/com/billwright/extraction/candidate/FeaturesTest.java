package com.billwright.extraction.candidate;

import static com.billwright.extraction.candidate.PageOfWords.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private static final DocumentText TEXT =
            aPage().at(60, 50, "Invoice no. A-17")
                    .at(60, 70, "Net 100.00")
                    .at(60, 90, "VAT 19.00")
                    .at(60, 110, "Total 119.00")
                    .text();
    private static final Field TOTAL =
            StandardFields.ALL.stream()
                    .filter(f -> f.name().equals("total"))
                    .findFirst()
                    .orElseThrow();

    @Test
    void ids_are_ascending_within_the_space_and_apart_from_those_of_layouts() {
        for (CandidateFeatures features : features(List.of())) {
            int[] ids = features.shared().ids();
            assertThat(ids).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(20);
            assertThat(Arrays.stream(ids).allMatch(id -> id >= 0 && id < Features.LAYOUT_IDS))
                    .isTrue();
            assertThat(features.evidence().getFirst().ids()).isEmpty();
        }
    }

    @Test
    void the_same_page_has_the_same_features_on_every_machine() {
        // Changes with the features: then Features.VERSION does too, and the base is made anew.
        assertThat(new FeatureSink(FieldType.AMOUNT).vector().ids()).isEmpty();
        FeatureSink sink = new FeatureSink(FieldType.AMOUNT);
        sink.add("l0", "total");
        sink.add("rank", 3);
        assertThat(sink.vector().ids()).containsExactly(1658, 19224);
    }

    @Test
    void memory_speaks_for_the_candidate_that_stands_like_the_earlier_answer() {
        RememberedAnswer answer =
                new RememberedAnswer(
                        "total",
                        FieldType.AMOUNT,
                        "88.00",
                        1,
                        new Box(0.15, 0.2, 0.2, 0.21),
                        List.of("total"),
                        List.of("vat"),
                        "99.99",
                        2);
        List<CandidateFeatures> features =
                features(List.of(new RememberedBill("k", "k", 0.9, List.of(answer))));
        List<Candidate> candidates = CandidateFinders.find(TEXT, Locale.UK, List.of());
        for (int c = 0; c < candidates.size(); c++) {
            FeatureVector evidence = features.get(c).evidence().getFirst();
            boolean right =
                    candidates.get(c).raw().equals("119.00")
                            && candidates.get(c).type() == FieldType.AMOUNT;
            assertThat(Arrays.stream(evidence.ids()).anyMatch(id -> id == 192 + Match.BEST))
                    .isEqualTo(right);
            assertThat(Arrays.stream(evidence.ids()).allMatch(id -> id < Features.EVIDENCE_IDS))
                    .isTrue();
            assertThat(
                            Arrays.stream(features.get(c).shared().ids())
                                    .anyMatch(id -> id >= Features.LAYOUT_IDS))
                    .isTrue();
        }
    }

    private static List<CandidateFeatures> features(List<RememberedBill> bills) {
        List<Candidate> candidates = CandidateFinders.find(TEXT, Locale.UK, List.of());
        return Features.of(TEXT, candidates, List.of(TOTAL), Locale.UK, bills);
    }
}
