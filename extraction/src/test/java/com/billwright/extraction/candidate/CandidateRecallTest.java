package com.billwright.extraction.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.generate.Market;
import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.billwright.extraction.text.ReadSample;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What no finder finds, no model can choose: recall is the ceiling of everything after it.
class CandidateRecallTest {

    private static final double WANTED = 0.97;
    private static final double WANTED_OF_TEXT = 0.9;

    @Test
    void nearly_every_printed_value_of_generated_bills_is_a_candidate() throws Exception {
        Recall recall = new Recall();
        for (long seed : LongStream.rangeClosed(9_001, 9_060).toArray()) {
            recall.count(InvoiceGenerator.vendor(seed).invoice(0));
        }
        recall.isEnough();
    }

    @Test
    void nearly_every_printed_value_of_the_sample_layouts_is_a_candidate() throws Exception {
        Recall recall = new Recall();
        for (SampleLayout layout : SampleLayout.values()) {
            for (Locale locale : Market.LOCALES) {
                recall.count(SampleInvoice.anInvoice().drawnAs(layout).in(locale).asInvoice());
            }
        }
        recall.isEnough();
    }

    private static final class Recall {
        private final Map<Field, Integer> printed =
                new TreeMap<>(java.util.Comparator.comparing(Field::name));
        private final Map<Field, List<String>> lost =
                new TreeMap<>(java.util.Comparator.comparing(Field::name));

        void count(GeneratedInvoice invoice) throws Exception {
            var text = ReadSample.of(invoice.pdf());
            List<Candidate> candidates = CandidateFinders.find(text, invoice.locale(), List.of());
            for (Field field : StandardFields.ALL) {
                String truth = invoice.truth().get(field.name());
                if (truth != null) {
                    printed.merge(field, 1, Integer::sum);
                    FieldValue right = FieldValue.parse(field.type(), truth);
                    if (RightCandidates.all(candidates, field, right).length == 0) {
                        lost.computeIfAbsent(field, f -> new ArrayList<>())
                                .add(invoice.layout() + ": " + truth);
                    }
                }
            }
        }

        void isEnough() {
            assertThat(printed).isNotEmpty();
            printed.forEach((field, count) -> {
                List<String> missing = lost.getOrDefault(field, List.of());
                double recall = 1 - (double) missing.size() / count;
                assertThat(recall)
                        .as("recall of %s, lost %s", field.name(), missing)
                        .isGreaterThanOrEqualTo(
                                field.type() == FieldType.TEXT ? WANTED_OF_TEXT : WANTED);
            });
        }
    }
}
