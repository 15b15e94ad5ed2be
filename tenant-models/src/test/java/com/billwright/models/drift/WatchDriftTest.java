package com.billwright.models.drift;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.Extraction;
import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.ScriptedEngine;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.TrainingRuns;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The scripted version got 7 of 8 totals right when it was tested.
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class WatchDriftTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject LearnBill learn;
    @Inject ScriptedEngine engine;
    @Inject TrainingRuns runs;
    @Inject WatchDrift watch;
    @Inject FleetDrift fleet;
    @Inject AccuracyOverTime accuracy;

    private final String acme = "acme-" + UUID.randomUUID();

    @BeforeEach
    void a_version_serves() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        engine.says(VerdictKind.PROMOTED);
        runs.run(acme);
    }

    @Test
    void a_version_that_is_as_right_as_when_it_was_tested_does_not_drift() {
        confirm(40, "119.00");

        assertThat(look()).isFalse();
        assertThat(drifting()).isEmpty();
    }

    @Test
    void a_version_that_gets_a_field_wrong_time_and_again_is_noted_for_operators_and_retrained() {
        confirm(10, "119.00");
        confirm(40, "1.00");

        assertThat(look()).isTrue();

        assertThat(drifting())
                .singleElement()
                .satisfies(drift -> {
                    assertThat(drift.alias()).isEqualTo("acme");
                    assertThat(drift.field()).isEqualTo("total");
                    assertThat(drift.version()).isEqualTo(1);
                    assertThat(drift.was()).isEqualTo(0.875);
                    assertThat(drift.is()).isZero();
                    assertThat(drift.judged()).isEqualTo(40);
                    assertThat(drift.askedAt()).isEmpty();
                });
    }

    @Test
    void a_retraining_is_not_asked_for_again_before_more_bills_were_confirmed() {
        confirm(40, "1.00");
        assertThat(look()).isTrue();
        asked();

        assertThat(look()).isFalse();
        confirm(9, "1.00");
        assertThat(look()).isFalse();
        confirm(1, "1.00");
        assertThat(look()).isTrue();
        assertThat(drifting()).singleElement().satisfies(d -> assertThat(d.askedAt()).isPresent());
    }

    @Test
    void another_version_in_service_is_judged_by_its_own_answers() {
        confirm(40, "1.00");
        look();
        runs.run(acme);

        assertThat(look()).isFalse();
        assertThat(drifting()).isEmpty();
    }

    @Test
    void a_tenant_is_looked_at_once_for_each_change_of_its_labels() {
        assertThat(fleet.changed(10_000)).doesNotContain(acme);
        confirm(1, "119.00");
        assertThat(fleet.changed(10_000)).contains(acme);
        look();
        assertThat(fleet.changed(10_000)).doesNotContain(acme);
    }

    @Test
    void its_admin_sees_how_right_each_field_was_week_by_week() {
        confirm(3, "119.00");
        confirm(1, "1.00");

        var fields = enter.call(acme, () -> accuracy.byField(Instant.now()));

        assertThat(fields)
                .filteredOn(field -> field.field().equals("total"))
                .singleElement()
                .satisfies(field -> {
                    assertThat(field.tested()).contains(0.875);
                    assertThat(field.drifts()).isFalse();
                    assertThat(field.weeks().stream().mapToInt(w -> w.judged()).sum()).isEqualTo(4);
                    assertThat(field.weeks().stream().mapToInt(w -> w.right()).sum()).isEqualTo(3);
                });
    }

    private void confirm(int bills, String proposed) {
        for (int i = 0; i < bills; i++) {
            var bill = ABill.from("Ace Plumbing").numbered("A-" + i).over("119.00");
            var said = ABill.from("Ace Plumbing").numbered("A-" + i).over(proposed).proposed();
            var confirmed = bill.confirmed(new Coding(null, null, null));
            enter.call(
                    acme,
                    () -> {
                        QuarkusTransaction.requiringNew()
                                .run(() ->
                                        learn.learn(
                                                new ConfirmedBill(
                                                        confirmed.partId(),
                                                        confirmed.text(),
                                                        confirmed.fields(),
                                                        confirmed.coding(),
                                                        new Extraction(
                                                                said.fields(), "fields:v1", ""),
                                                        Instant.now())));
                        return true;
                    });
        }
    }

    private boolean look() {
        return enter.call(acme, () -> watch.look());
    }

    private void asked() {
        enter.call(
                acme,
                () -> {
                    watch.asked();
                    return true;
                });
    }

    private List<FleetDrift.Row> drifting() {
        return fleet.all().stream().filter(row -> row.tenant().equals(acme)).toList();
    }
}
