package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.models.base.BaseModel;
import com.billwright.models.linear.Packed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FieldsModelTest {

    private static final BaseModel BASE = BaseModel.shipped();
    private static final List<LabelledBill> BILLS = SampleBills.of(10, 5);

    private static final FieldValue ANY_VALUE = new FieldValue.Text("decided");

    private final FieldsModel model = train(BILLS, 3);

    @Test
    void the_same_bills_and_seed_give_the_same_bytes() {
        assertThat(train(BILLS, 3).toBytes()).isEqualTo(model.toBytes());
        assertThat(train(BILLS, 4).toBytes()).isNotEqualTo(model.toBytes());
    }

    @Test
    void a_stored_version_answers_as_the_trained_one_did() {
        FieldsModel loaded = FieldsModel.fromBytes(model.toBytes(), BASE);
        assertThat(loaded.origin()).isEqualTo(model.origin());
        assertThat(answer(loaded)).isEqualTo(answer(model));
        assertThat(answer(model).scorer()).isEqualTo("fields:v7");
    }

    @Test
    void what_is_scored_twice_at_once_is_to_the_bit_what_two_scorings_give() {
        var scorer = model.scorer("fields:v7");
        CandidateScorer twice =
                new CandidateScorer() {
                    @Override
                    public String version() {
                        return "twice";
                    }

                    @Override
                    public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
                        return scorer.score(candidates, fields);
                    }
                };
        new Replay(StandardFields.ALL, Locale.UK)
                .over(
                        BILLS,
                        (bill, memory) -> {
                            var kin = memory.recall(bill.text());
                            var candidates = CandidateFinders.find(bill.text(), Locale.UK, kin);
                            var features =
                                    Features.of(
                                            bill.text(),
                                            candidates,
                                            StandardFields.ALL,
                                            Locale.UK,
                                            kin);
                            var both = scorer.both(features, StandardFields.ALL);
                            var expected = twice.both(features, StandardFields.ALL);
                            assertThat(both.scores()).isDeepEqualTo(expected.scores());
                            assertThat(both.unaided()).isDeepEqualTo(expected.unaided());
                        });
    }

    @Test
    void a_version_says_what_it_came_from() {
        assertThat(model.origin().base()).isEqualTo(BASE.id());
        assertThat(model.origin().labels()).isEqualTo(10);
        assertThat(model.origin().labelHash()).isEqualTo(LabelSet.hash(prepared(BILLS)));
        assertThat(model.origin().seed()).isEqualTo(3);
        assertThat(model.size()).isPositive();
        assertThat(model.toBytes().length).isLessThan(100_000);
    }

    @Test
    void a_version_of_another_base_is_refused() {
        byte[] other =
                Packed.write(out -> {
                    out.writeUTF("billwright fields delta 2");
                    out.writeUTF("0".repeat(64));
                    out.writeInt(1);
                    out.writeInt(1);
                    out.writeUTF("");
                    out.writeLong(1);
                    out.writeUTF("plain");
                });
        assertThatThrownBy(() -> FieldsModel.fromBytes(other, BASE))
                .isInstanceOf(WrongModelException.class)
                .hasMessageContaining(BASE.id());
    }

    @Test
    void damaged_bytes_are_refused() {
        byte[] bytes = model.toBytes();
        byte[] half = Arrays.copyOf(bytes, bytes.length / 2);
        assertThatIllegalArgumentException().isThrownBy(() -> FieldsModel.fromBytes(half, BASE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FieldsModel.fromBytes(new byte[] {1, 2, 3}, BASE));
    }

    @Test
    void what_a_person_decided_and_did_not_read_teaches_nothing() {
        List<LabelledBill> decided =
                BILLS.stream()
                        .map(bill -> {
                            Map<String, ConfirmedValue> values = new TreeMap<>(bill.values());
                            values.replaceAll((f, v) -> ConfirmedValue.decided(v.value()));
                            StandardFields.ALL.forEach(f ->
                                    values.putIfAbsent(
                                            f.name(), ConfirmedValue.decided(ANY_VALUE)));
                            return new LabelledBill(
                                    bill.key(), bill.confirmedAt(), bill.text(), values);
                        })
                        .toList();
        assertThat(train(decided, 3).size()).isZero();
    }

    @Test
    void a_recalibrated_champion_gives_its_answers_less_surely_where_it_erred() {
        List<LabelledBill> overrated =
                BILLS.stream()
                        .map(bill ->
                                new LabelledBill(
                                        bill.key(),
                                        bill.confirmedAt(),
                                        bill.text(),
                                        bill.values(),
                                        Map.of("total", new Said("1.00", 0.99, false))))
                        .toList();
        FieldsModel sober = train(overrated, 3).withAnswersOf(model.scorer("fields:v7"));
        Extraction before = answer(model);
        Extraction after = answer(FieldsModel.fromBytes(sober.toBytes(), BASE));
        assertThat(after.fields())
                .extracting(f -> f.name() + f.value().normalised())
                .isEqualTo(
                        before.fields().stream()
                                .map(f -> f.name() + f.value().normalised())
                                .toList());
        assertThat(after.field("total").orElseThrow().confidence())
                .isLessThan(before.field("total").orElseThrow().confidence());
        assertThat(after.field("total").orElseThrow().unadjusted())
                .isEqualTo(before.field("total").orElseThrow().unadjusted());
    }

    @Test
    void a_label_set_is_named_by_its_values() {
        LabelledBill changed = SampleBills.mistaken(BILLS.getFirst(), Map.of("total", "net_total"));
        assertThat(LabelSet.hash(prepared(List.of(changed))))
                .isNotEqualTo(LabelSet.hash(prepared(BILLS.subList(0, 1))));
    }

    private static FieldsModel train(List<LabelledBill> bills, long seed) {
        return FieldsTrainer.train(BASE, prepared(bills), StandardFields.ALL, 0.01, seed);
    }

    private static List<PreparedBill> prepared(List<LabelledBill> bills) {
        return Prepared.of(BASE, bills, StandardFields.ALL, Locale.UK);
    }

    private static Extraction answer(FieldsModel model) {
        return InvoiceExtractor.extract(
                BILLS.getLast().text(),
                StandardFields.ALL,
                Locale.UK,
                model.scorer("fields:v7"),
                VendorMemory.empty());
    }
}
