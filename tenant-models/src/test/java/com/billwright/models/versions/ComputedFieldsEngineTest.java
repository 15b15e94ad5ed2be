package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.ABill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Calibration;
import com.billwright.models.labels.Coding;
import com.billwright.models.linear.Packed;
import com.billwright.models.training.ConfirmedValue;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.Prepared;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ComputedFieldsEngineTest {

    private final ComputedFieldsEngine engine =
            new ComputedFieldsEngine(new OneBase(), () -> FleetCalibration.Known.NOTHING);

    @Test
    void seven_bills_are_too_few() {
        var trained = train(bills(7), 1);

        assertThat(trained.verdict()).isEqualTo(VerdictKind.TOO_FEW_LABELS);
        assertThat(trained.model()).isEmpty();
        assertThat(trained.reason()).contains("7 confirmed bills");
    }

    @Test
    void enough_bills_give_a_model_that_can_be_read_again_and_a_verdict_with_scores() {
        var trained = train(bills(16), 1);

        assertThat(trained.verdict()).isNotEqualTo(VerdictKind.TOO_FEW_LABELS);
        assertThat(trained.labels() + trained.holdout()).isEqualTo(16);
        assertThat(trained.fieldScores()).isNotEmpty();
        assertThat(trained.reason()).isNotBlank();
        assertThat(
                        engine.read(trained.model().orElseThrow(), engine.base().id(), "fields:v7")
                                .version())
                .isEqualTo("fields:v7");
    }

    @Test
    void the_same_bills_and_seed_give_the_same_bytes() {
        assertThat(train(bills(12), 5).model().orElseThrow())
                .isEqualTo(train(bills(12), 5).model().orElseThrow());
    }

    @Test
    void confidences_start_from_the_fleets_and_the_version_says_from_which() {
        var fleet = new Calibration(0.7, -1, new TreeMap<>());
        var informed =
                new ComputedFieldsEngine(
                        new OneBase(), () -> new FleetCalibration.Known("f1ee7", fleet));

        var trained = train(informed, bills(12), 5);

        assertThat(trained.calibrated()).map(Trained.Calibrated::fleet).contains("f1ee7");
        assertThat(trained.model().orElseThrow())
                .isNotEqualTo(train(bills(12), 5).model().orElseThrow())
                .isEqualTo(train(informed, bills(12), 5).model().orElseThrow());
    }

    @Test
    void a_challenger_trained_on_spoilt_labels_stays_out() {
        var bills = new ArrayList<LabelledBill>();
        for (var bill : bills(24)) {
            bills.add(bills.size() < 18 ? spoilt(bill) : bill);
        }

        var trained = train(bills, 1);

        assertThat(trained.verdict()).isEqualTo(VerdictKind.CHAMPION_KEPT);
        assertThat(trained.challengerScore()).isLessThanOrEqualTo(trained.championScore());
    }

    @Test
    void the_base_is_named_by_its_bytes() {
        var base = engine.base();

        assertThat(base.id()).isEqualTo(Packed.sha256(base.bytes()));
        assertThat(base.scorer().version()).isEqualTo("base:" + base.id());
    }

    private Trained train(List<LabelledBill> bills, long seed) {
        return train(engine, bills, seed);
    }

    private static Trained train(ComputedFieldsEngine engine, List<LabelledBill> bills, long seed) {
        var prepared = Prepared.of(BaseModel.shipped(), bills, StandardFields.ALL, Locale.US);
        return engine.train(
                prepared,
                prepared,
                StandardFields.ALL,
                Set.of(),
                engine.base().scorer(),
                0.01,
                seed);
    }

    private static List<LabelledBill> bills(int count) {
        var bills = new ArrayList<LabelledBill>();
        for (int i = 0; i < count; i++) {
            var bill =
                    ABill.from(i % 2 == 0 ? "Ace Plumbing" : "Bolt Electric")
                            .numbered("INV-" + (4100 + 37 * i))
                            .over((100 + 13 * i) + ".50");
            bills.add(label(bill, i));
        }
        return bills;
    }

    private static LabelledBill label(ABill bill, int day) {
        var values = new HashMap<String, ConfirmedValue>();
        for (var field : bill.confirmed(new Coding(null, null, null)).fields()) {
            values.put(field.name(), ConfirmedValue.read(field.value()));
        }
        return new LabelledBill(
                "bill-" + (100 + day), Instant.EPOCH.plusSeconds(day), bill.text(), values);
    }

    /// Everything that is said of it stands somewhere else.
    private static LabelledBill spoilt(LabelledBill bill) {
        var values = new HashMap<>(bill.values());
        values.remove("total");
        values.remove("vendor");
        values.put("invoice_number", ConfirmedValue.read(new FieldValue.Text("Invoice")));
        return new LabelledBill(bill.key(), bill.confirmedAt(), bill.text(), values);
    }
}
