package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.FieldsModel;
import com.billwright.models.training.FieldsTrainer;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.Prepared;
import com.billwright.models.training.SampleBills;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChampionChallengerTest {

    private static final BaseModel BASE = BaseModel.shipped();

    @Test
    void a_challenger_trained_on_good_labels_of_a_peculiar_tenant_wins() {
        // This tenant enters the order number in a field of its own, whatever the bill calls it.
        List<Field> fields = new ArrayList<>(StandardFields.ALL);
        fields.removeIf(field -> field.name().equals("po_number"));
        fields.add(new Field("order_code", FieldType.IDENTIFIER, null));
        List<LabelledBill> bills =
                SampleBills.of(32, 16).stream().map(ChampionChallengerTest::withOrderCode).toList();

        Verdict verdict = judge(BASE, trained(bills, fields), bills, fields);

        print(verdict);
        assertThat(verdict).isInstanceOf(Verdict.Promoted.class);
        assertThat(verdict.scores().challenger()).isGreaterThan(verdict.scores().champion());
        assertThat(verdict.scores().bills()).isEqualTo(8);
        assertThat(verdict.reason()).contains("of 8 held-out bills").contains("got better");
    }

    @Test
    void a_challenger_trained_on_spoilt_labels_loses() {
        // Of vendors that the memory does not know: there the delta alone decides.
        List<LabelledBill> bills = SampleBills.of(36, 36);
        List<LabelledBill> spoilt =
                bills.stream()
                        .map(bill ->
                                SampleBills.mistaken(
                                        bill,
                                        Map.of(
                                                "invoice_date", "due_date",
                                                "total", "net_total",
                                                "invoice_number", "po_number",
                                                "vendor", "customer")))
                        .toList();

        Verdict verdict =
                judge(BASE, trained(spoilt, StandardFields.ALL), bills, StandardFields.ALL);

        print(verdict);
        assertThat(verdict).isInstanceOf(Verdict.ChampionKept.class);
        assertThat(verdict.reason()).contains("got worse");
    }

    @Test
    void a_challenger_that_answers_as_the_champion_does_changes_nothing_and_stays_out() {
        List<LabelledBill> bills = SampleBills.of(12, 4);
        Verdict verdict = judge(BASE, BASE, bills, StandardFields.ALL);
        assertThat(verdict).isInstanceOf(Verdict.ChampionKept.class);
        assertThat(verdict.reason()).isEqualTo("It changes nothing on 4 held-out bills.");
    }

    @Test
    void below_eight_labels_there_is_nothing_to_judge() {
        List<LabelledBill> bills = SampleBills.of(7, 3);
        Verdict verdict = judge(BASE, BASE, bills, StandardFields.ALL);
        assertThat(verdict).isEqualTo(new Verdict.TooFewLabels(7));
        assertThat(verdict.reason()).startsWith("7 confirmed bills;");
    }

    @Test
    void what_a_person_decided_and_did_not_read_is_not_tested() {
        List<LabelledBill> bills =
                SampleBills.of(8, 4).stream()
                        .map(bill -> {
                            Map<String, ConfirmedValue> values = new TreeMap<>(bill.values());
                            values.replaceAll((field, v) ->
                                    field.equals("vendor") ? ConfirmedValue.decided(v.value()) : v);
                            return new LabelledBill(
                                    bill.key(), bill.confirmedAt(), bill.text(), values);
                        })
                        .toList();
        assertThat(judge(BASE, BASE, bills, StandardFields.ALL).scores().fields())
                .extracting(FieldScore::field)
                .contains("total")
                .doesNotContain("vendor");
    }

    private static LabelledBill withOrderCode(LabelledBill bill) {
        Map<String, ConfirmedValue> values = new TreeMap<>(bill.values());
        ConfirmedValue order = values.remove("po_number");
        if (order != null) {
            values.put("order_code", order);
        }
        return new LabelledBill(bill.key(), bill.confirmedAt(), bill.text(), values);
    }

    private static CandidateScorer trained(List<LabelledBill> bills, List<Field> fields) {
        FieldsModel model =
                FieldsTrainer.train(BASE, split(bills, fields).history(), fields, 0.01, 1);
        return model.scorer("fields:v1");
    }

    private static Verdict judge(
            CandidateScorer champion,
            CandidateScorer challenger,
            List<LabelledBill> bills,
            List<Field> fields) {
        Split split = split(bills, fields);
        return new ChampionChallenger(champion, split, split, fields).against(challenger);
    }

    private static Split split(List<LabelledBill> bills, List<Field> fields) {
        return Split.of(Prepared.of(BASE, bills, fields, Locale.UK));
    }

    private static void print(Verdict verdict) {
        System.out.printf(
                "champion %.3f challenger %.3f: %s%n",
                verdict.scores().champion(), verdict.scores().challenger(), verdict.reason());
    }
}
