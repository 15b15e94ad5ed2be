package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.models.RealPostgres;
import com.billwright.models.confidence.Judgement;
import com.billwright.models.confidence.JudgementCounts;
import com.billwright.models.linear.Packed;
import com.billwright.models.runs.PoolCalibration;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class FleetCalibrationTest {

    @Inject PoolCalibration pool;

    @Inject
    @DataSource("fleet")
    AgroalDataSource ofFleet;

    @Inject AgroalDataSource ofApp;

    @BeforeEach
    void nothing_is_known() {
        fleet().update("delete from calibration_counts");
        fleet().update("update calibration set made_at = now() - interval '1 year'");
    }

    @Test
    void twenty_tenants_that_were_too_sure_make_the_fleet_doubt_and_nineteen_do_not() {
        tenants(19);
        assertThat(pool.ifDue()).isFalse();

        tenants(20);
        assertThat(pool.ifDue()).isTrue();

        var known = newest();
        assertThat(known.id()).hasSize(64);
        assertThat(known.calibration().of("total", 0.97)).isEqualTo(0.8, within(0.03));
    }

    @Test
    void it_is_found_once_a_week_and_from_the_same_counts_the_same() {
        tenants(20);
        assertThat(pool.ifDue()).isTrue();
        assertThat(pool.ifDue()).isFalse();
        var first = newest().id();

        fleet().update("update calibration set made_at = now() - interval '7 days'");
        assertThat(pool.ifDue()).isTrue();

        assertThat(newest().id()).isEqualTo(first);
    }

    private FleetCalibration.Known newest() {
        return new StoredCalibration(ofApp).newest();
    }

    private Sql fleet() {
        return new Sql(ofFleet);
    }

    private void tenants(int count) {
        List<Judgement> judgements =
                IntStream.range(0, 125).mapToObj(i -> new Judgement(0.97, i % 5 > 0)).toList();
        var record = Map.of("total", judgements);
        var counts = Packed.write(JudgementCounts.of(record, Set.of("total"))::write);
        for (int i = 0; i < count; i++) {
            fleet().update(
                            "insert into calibration_counts (for_tenant, counts) values (?, ?) on conflict do nothing",
                            "tenant-" + i,
                            counts);
        }
    }
}
