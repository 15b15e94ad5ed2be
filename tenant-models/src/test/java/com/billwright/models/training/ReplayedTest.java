package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What gates replay is what reading would have said.
class ReplayedTest {

    private static final BaseModel BASE = BaseModel.shipped();
    private static final List<Field> FIELDS = StandardFields.ALL;
    private static final List<LabelledBill> BILLS = SampleBills.of(24, 6);
    private static final List<PreparedBill> PREPARED = Prepared.of(BASE, BILLS, FIELDS, Locale.UK);

    @Test
    void the_bases_answers_are_those_of_reading() {
        sameAsReading(BASE, 0.05);
    }

    @Test
    void so_are_those_of_a_version() {
        FieldsModel version =
                FieldsTrainer.train(
                        BASE, PREPARED.subList(0, 12), FIELDS, 0.01, Calibration.NONE, 1);
        sameAsReading(version.scorer("fields:v1"), 0.08);
    }

    private static void sameAsReading(CandidateScorer scorer, double apart) {
        List<Extraction> read = new ArrayList<>();
        new Replay(FIELDS, Locale.UK)
                .over(
                        BILLS,
                        (bill, memory) ->
                                read.add(
                                        InvoiceExtractor.values(
                                                bill.text(), FIELDS, Locale.UK, scorer, memory)));
        List<Replayed.Answers> replayed = new Replayed(scorer, FIELDS).answers(PREPARED);
        for (int i = 0; i < BILLS.size(); i++) {
            for (int f = 0; f < FIELDS.size(); f++) {
                same(BILLS.get(i), FIELDS.get(f), read.get(i), replayed.get(i), f, apart);
            }
        }
    }

    /// Values that merely follow from others are no model's doing.
    ///
    /// @param apart by how much confidences may differ
    private static void same(
            LabelledBill bill,
            Field field,
            Extraction read,
            Replayed.Answers replayed,
            int f,
            double apart) {
        var proposed =
                read.field(field.name()).filter(p -> p.page() > 0 && p.source() != Source.RULE);
        assertThat(replayed.values()[f] >= 0)
                .as("%s of %s is answered", field.name(), bill.key())
                .isEqualTo(proposed.isPresent());
        if (proposed.isPresent()) {
            ConfirmedValue confirmed = bill.values().get(field.name());
            boolean right =
                    confirmed != null
                            && RightCandidates.equal(
                                    field.type(), proposed.get().value(), confirmed.value());
            assertThat(replayed.right()[f]).isEqualTo(right);
            // Of candidates that are far behind only their share by the base is kept.
            assertThat(replayed.unadjusted()[f])
                    .isCloseTo(proposed.get().unadjusted(), within(apart));
        }
    }
}
