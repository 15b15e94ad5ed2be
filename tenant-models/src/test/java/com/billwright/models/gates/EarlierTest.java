package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.FieldsTrainer;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.Prepared;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Said;
import com.billwright.models.training.SampleBills;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EarlierTest {

    private static final BaseModel BASE = BaseModel.shipped();

    private static final List<LabelledBill> BILLS =
            SampleBills.of(36, 36).stream().map(EarlierTest::proposedRightly).toList();
    private static final List<PreparedBill> PREPARED = prepared(BILLS);

    @Test
    void as_many_bills_stand_in_as_are_missing_to_twenty() {
        Split split = Split.of(PREPARED);
        assertThat(split.holdout()).hasSize(9);
        assertThat(earlier(split).bills())
                .hasSize(11)
                .endsWith(split.history().getLast())
                .doesNotContainAnyElementsOf(split.holdout());
    }

    @Test
    void where_enough_are_held_out_none_stand_in() {
        Split split = new Split(PREPARED.subList(0, 16), PREPARED.subList(16, 36));
        assertThat(earlier(split).bills()).isEmpty();
    }

    @Test
    void what_was_proposed_rightly_and_is_still_said_is_not_lost_to_the_champion_itself() {
        assertThat(earlier(Split.of(PREPARED)).beside(BASE))
                .allMatch(bill -> bill.ahead() == 0 && !bill.heldOut());
    }

    @Test
    void a_challenger_that_learnt_it_wrongly_loses_what_was_right_before() {
        List<LabelledBill> spoilt =
                BILLS.stream()
                        .map(bill ->
                                SampleBills.mistaken(
                                        bill,
                                        Map.of(
                                                "invoice_date", "due_date",
                                                "total", "net_total",
                                                "invoice_number", "po_number",
                                                "vendor", "customer")))
                        .toList();
        var challenger =
                FieldsTrainer.train(
                                BASE,
                                Split.of(prepared(spoilt)).history(),
                                StandardFields.ALL,
                                0.01,
                                1)
                        .scorer("fields:v1");

        assertThat(earlier(Split.of(PREPARED)).beside(challenger))
                .anyMatch(bill -> bill.ahead() < 0);
    }

    private static Earlier earlier(Split split) {
        return Earlier.of(BASE, split, split, StandardFields.ALL);
    }

    private static List<PreparedBill> prepared(List<LabelledBill> bills) {
        return Prepared.of(BASE, bills, StandardFields.ALL, Locale.UK);
    }

    private static LabelledBill proposedRightly(LabelledBill bill) {
        Map<String, Said> said = new HashMap<>();
        bill.values()
                .forEach((field, value) ->
                        said.put(field, new Said(value.value().normalised(), 0.9, false)));
        return new LabelledBill(bill.key(), bill.confirmedAt(), bill.text(), bill.values(), said);
    }
}
