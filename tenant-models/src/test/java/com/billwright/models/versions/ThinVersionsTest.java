package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.RealPostgres;
import com.billwright.models.ScriptedEngine;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ThinVersionsTest {

    private static final ModelKind KIND = ModelKind.FIELDS;

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject ModelVersions versions;
    @Inject ScriptedEngine engine;
    @Inject TrainingRuns runs;
    @Inject AgroalDataSource database;

    private byte made;
    private final String acme = "acme-" + UUID.randomUUID();

    @BeforeEach
    void a_tenant() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        engine.says(VerdictKind.PROMOTED);
    }

    @Test
    void a_challenger_with_the_same_bytes_is_not_stored_twice() {
        runs.run(acme);
        runs.run(acme);

        assertThat(enter.call(acme, () -> versions.list(KIND)))
                .hasSize(2)
                .allMatch(version -> version.bytes() == 3);
        assertThat(stored()).isEqualTo(1);
    }

    @Test
    void of_many_versions_the_newest_and_the_last_of_each_month_keep_their_bytes() {
        another();
        another();
        another();
        dated(1, "2 months");
        dated(2, "2 months");
        dated(3, "3 years");

        for (int i = 0; i < 10; i++) {
            another();
        }

        assertThat(withBytes()).containsExactly(13, 12, 11, 10, 9, 8, 7, 6, 2);
        assertThat(enter.call(acme, () -> versions.list(KIND))).as("the records stay").hasSize(13);
    }

    @Test
    void the_version_in_service_and_the_one_before_it_are_spared_and_those_that_an_admin_keeps() {
        another();
        another();
        another();
        enter.call(acme, () -> versions.promote(KIND, 1, "ada"));
        enter.call(acme, () -> versions.keep(KIND, 2, true));
        engine.says(VerdictKind.CHAMPION_KEPT);
        for (int i = 0; i < 10; i++) {
            another();
        }
        for (int i = 1; i < 13; i++) {
            dated(i, "3 years");
        }

        another();

        assertThat(withBytes()).containsExactly(14, 13, 12, 11, 10, 9, 8, 7, 3, 2, 1);

        enter.call(acme, () -> versions.keep(KIND, 2, false));
        another();
        assertThat(withBytes()).doesNotContain(2).contains(1, 3);
    }

    @Test
    void what_was_thinned_out_cannot_serve_again() {
        for (int i = 0; i < 10; i++) {
            another();
        }

        var first = enter.call(acme, () -> versions.find(KIND, 1)).orElseThrow();
        assertThat(first.thinned()).isTrue();
        assertThatThrownBy(() -> enter.call(acme, () -> versions.promote(KIND, 1, "ada")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("thinned out");
    }

    private void another() {
        engine.trains(++made);
        runs.run(acme);
    }

    private void dated(int number, String ago) {
        enter.call(
                acme,
                () ->
                        sql().update(
                                        "update model_version set created_at = date_trunc('month', now()) - ?::interval where number = ?",
                                        ago,
                                        number));
    }

    private List<Integer> withBytes() {
        return enter.call(acme, () -> versions.list(KIND)).stream()
                .filter(version -> version.bytes() > 0)
                .map(ModelVersion::number)
                .toList();
    }

    private int stored() {
        return enter.call(
                        acme,
                        () -> sql().first("select count(*) from model_bytes", row -> row.getInt(1)))
                .orElseThrow();
    }

    private Sql sql() {
        return new Sql(database);
    }
}
