package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.drift.FleetDrift;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LookForDriftTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject RetrainRequests requests;
    @Inject Runs runs;
    @Inject LookForDrift drift;
    @Inject FleetDrift fleetDrift;
    @Inject ScriptedEngine engine;
    @Inject Scheduler quartz;
    @Inject AgroalDataSource database;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @Test
    void a_tenant_whose_model_drifts_is_retrained_at_once_and_only_once() {
        var acme = "tenant-" + UUID.randomUUID();
        enter.call(acme, () -> tenants.firstSight(acme, acme, acme));
        done(requests.request(acme));
        enter.call(acme, () -> versionIsWrongOn(acme, 40));

        drift.look();

        var run = asked(acme);
        assertThat(run).hasSize(1);
        done(run.getFirst());
        assertThat(engine.times(acme)).isEqualTo(2);
        assertThat(fleetDrift.all())
                .filteredOn(row -> row.tenant().equals(acme))
                .singleElement()
                .satisfies(row -> assertThat(row.askedAt()).isPresent());
        drift.look();
        assertThat(asked(acme)).hasSize(1);
    }

    @Test
    void it_is_looked_for_every_few_minutes() throws SchedulerException {
        assertThat(quartz.getTrigger(DriftTrigger.KEY)).isNotNull();
        assertThat(quartz.getTrigger(DriftTrigger.KEY).getNextFireTime()).isNotNull();
    }

    private void done(UUID run) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> runs.find(run).orElseThrow().state() == RunView.State.DONE);
    }

    private List<UUID> asked(String tenant) {
        return new Sql(fleet)
                .list(
                        "select id from run where for_tenant = ? and asked_by = ?",
                        row -> row.getObject(1, UUID.class),
                        tenant,
                        LookForDrift.WHO);
    }

    private boolean versionIsWrongOn(String tenant, int bills) {
        var sql = new Sql(database);
        sql.update(
                "update model_version set field_scores = '[{\"field\":\"total\",\"champion\":1,\"challenger\":1,\"count\":20}]'");
        for (int i = 0; i < bills; i++) {
            sql.update(
                    """
                    insert into label (part_id, tenant_id, confirmed_at, words, fields, proposed, scorer)
                    values (?, ?, now(), ?,
                      '[{"name":"total","type":"AMOUNT","value":"119.00","intent":"MISREAD","page":0,"box":null}]',
                      '[{"name":"total","value":"1.00","confidence":0.9,"unadjusted":0.9,"source":"MODEL"}]', 'fields:v1')
                    """,
                    UUID.randomUUID(),
                    tenant,
                    DocumentTextCodec.encode(new DocumentText(List.of())));
        }
        sql.update("update tenant set labels_changed_at = now() where for_tenant = ?", tenant);
        return true;
    }
}
