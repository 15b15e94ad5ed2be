package com.billwright.models.versions;

import com.billwright.models.confidence.Calibration;
import com.billwright.models.linear.Packed;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The fleet's calibration as runs leave it. It changes once a week: looked up once a minute at most,
/// not for each tenant that is trained.
@ApplicationScoped
class StoredCalibration implements FleetCalibration {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private final Sql sql;
    private volatile Optional<LookedUp> last = Optional.empty();

    StoredCalibration(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    private record LookedUp(Known known, Instant at) {

        boolean isFresh() {
            return Instant.now().isBefore(at.plus(FRESH));
        }
    }

    @Override
    public Known newest() {
        return last.filter(LookedUp::isFresh).orElseGet(this::lookUp).known();
    }

    private LookedUp lookUp() {
        var known =
                sql.first(
                                "select id, parameters from calibration order by made_at desc, id limit 1",
                                row ->
                                        new Known(
                                                row.getString("id"),
                                                Packed.read(
                                                        row.getBytes("parameters"),
                                                        Calibration::read)))
                        .orElse(Known.NOTHING);
        var now = new LookedUp(known, Instant.now());
        last = Optional.of(now);
        return now;
    }
}
