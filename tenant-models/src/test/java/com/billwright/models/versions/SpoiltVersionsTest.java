package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.billwright.models.RealPostgres;
import com.billwright.models.ScriptedEngine;
import com.billwright.models.serving.ModelFault;
import com.billwright.models.serving.ModelFault.Reason;
import com.billwright.models.serving.ModelFaults;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SpoiltVersionsTest {

    private static final ModelKind KIND = ModelKind.FIELDS;
    private static final String HASH = "(select hash from model_version where number = ?)";

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject ModelVersions versions;
    @Inject ServedModels models;
    @Inject ModelFaults faults;
    @Inject ScriptedEngine engine;
    @Inject TrainingRuns runs;
    @Inject AgroalDataSource database;
    @Inject Alarms alarms;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    private byte made = 1;
    private final String acme = "acme-" + UUID.randomUUID();

    @ApplicationScoped
    static class Alarms {
        private final AtomicInteger raised = new AtomicInteger();

        int heard() {
            return raised.get();
        }

        void heard(@Observes ModelFaults.Raised alarm) {
            raised.incrementAndGet();
        }
    }

    @BeforeEach
    void a_version_serves() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        engine.says(VerdictKind.PROMOTED);
        runs.run(acme);
        assertThat(serving()).isEqualTo("fields:v1");
    }

    @Test
    void bytes_that_are_not_those_that_were_stored_do_not_serve() {
        another();
        damage(2);

        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(standing())
                .extracting(
                        ModelFault::alias, ModelFault::kind, ModelFault::number, ModelFault::reason)
                .containsExactly(tuple("acme", KIND, 2, Reason.DAMAGED));
    }

    @Test
    void a_version_that_stands_on_another_base_does_not_serve() {
        another();
        new Sql(fleet)
                .update(
                        "insert into base_model (id, feature_version, model) values ('another', 1, 'x') on conflict do nothing");
        change("update model_version set base = 'another' where number = 2");

        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(standing()).extracting(ModelFault::reason).containsExactly(Reason.OTHER_BASE);
    }

    @Test
    void a_version_of_other_features_does_not_serve() {
        another();
        change("update model_version set feature_version = feature_version + 1 where number = 2");

        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(standing())
                .extracting(ModelFault::reason)
                .containsExactly(Reason.OTHER_FEATURES);
    }

    @Test
    void two_spoilt_ones_in_a_row_are_passed_over_and_each_raises_one_alarm() {
        int before = alarms.heard();
        another();
        damage(2);
        another();
        damage(3);

        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(serving()).isEqualTo("fields:v1");

        assertThat(standing()).extracting(ModelFault::number).containsExactlyInAnyOrder(2, 3);
        assertThat(alarms.heard()).isEqualTo(before + 2);
    }

    @Test
    void the_alarm_is_over_when_the_version_loads_again() {
        another();
        byte[] whole = damage(2);
        assertThat(serving()).isEqualTo("fields:v1");

        enter.call(
                acme,
                () ->
                        sql().update(
                                        "update model_bytes set bytes = ? where hash = " + HASH,
                                        whole,
                                        2));

        assertThat(serving()).isEqualTo("fields:v2");
        assertThat(standing()).isEmpty();
    }

    @Test
    void the_alarm_is_over_when_another_version_or_the_base_serves() {
        another();
        damage(2);
        serving();
        enter.call(acme, () -> versions.promote(KIND, 1, "ada"));
        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(standing()).isEmpty();

        enter.call(acme, () -> versions.promote(KIND, 2, "ada"));
        assertThat(serving()).isEqualTo("fields:v1");
        assertThat(standing()).hasSize(1);
        enter.call(acme, () -> versions.promote(KIND, 0, "ada"));
        assertThat(serving()).isEqualTo("base:tests");
        assertThat(standing()).isEmpty();
    }

    private void another() {
        engine.trains(++made);
        runs.run(acme);
    }

    /// @return the bytes as they were
    private byte[] damage(int number) {
        return enter.call(
                acme,
                () -> {
                    var whole =
                            sql().first(
                                            "select bytes from model_bytes where hash = " + HASH,
                                            row -> row.getBytes(1),
                                            number)
                                    .orElseThrow();
                    var damaged = whole.clone();
                    damaged[1]++;
                    sql().update(
                                    "update model_bytes set bytes = ? where hash = " + HASH,
                                    damaged,
                                    number);
                    return whole;
                });
    }

    private void change(String statement) {
        enter.call(acme, () -> sql().update(statement));
    }

    private String serving() {
        return enter.call(acme, () -> models.fieldsScorer().version());
    }

    private List<ModelFault> standing() {
        return faults.all().stream().filter(f -> f.tenant().equals(acme)).toList();
    }

    private Sql sql() {
        return new Sql(database);
    }
}
