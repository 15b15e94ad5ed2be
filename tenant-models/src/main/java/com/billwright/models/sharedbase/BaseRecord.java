package com.billwright.models.sharedbase;

import com.billwright.models.gates.TenantsVerdict;
import com.billwright.models.sql.Sql;
import com.billwright.models.versions.FieldScores;
import com.billwright.models.versions.ModelVersion.FieldScore;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What was trained and how it was judged.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class BaseRecord {

    private final Sql fleet;

    BaseRecord(@DataSource("fleet") AgroalDataSource fleet) {
        this.fleet = new Sql(fleet);
    }

    /// Begins a training. One that is still open was left by a process that ended: only one runs at a
    /// time.
    UUID begin(String parent, String who) {
        fleet.update(
                """
                update base_training set ended_at = now(), verdict = 'FAILED', reason = 'Its process ended.'
                where ended_at is null
                """);
        var id = UUID.randomUUID();
        fleet.update(
                "insert into base_training (id, asked_by, parent) values (?, ?, ?)",
                id,
                who,
                parent);
        return id;
    }

    boolean isUnderWay() {
        return fleet.first(
                        "select 1 from base_training where ended_at is null", row -> row.getInt(1))
                .isPresent();
    }

    /// @param base what came of it
    void end(
            UUID training,
            Optional<String> base,
            int tenants,
            int labels,
            String verdict,
            String reason) {
        fleet.update(
                """
                update base_training set ended_at = now(), base = ?, tenants = ?, labels = ?, verdict = ?,
                  reason = ?
                where id = ?
                """,
                base.orElse(null),
                tenants,
                labels,
                verdict,
                reason,
                training);
    }

    void judged(
            String base, String against, TestedOn testedOn, int tenants, TenantsVerdict verdict) {
        var scores = verdict.scores();
        fleet.update(
                """
                insert into base_verdict (base, against, tested_on, tenants, bills, score, before_score,
                  field_scores, verdict, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?)
                """,
                base,
                against,
                testedOn.name(),
                tenants,
                scores.bills(),
                scores.challenger(),
                scores.champion(),
                FieldScores.write(
                        scores.fields().stream()
                                .map(f ->
                                        new FieldScore(
                                                f.field(), f.champion(), f.challenger(), f.count()))
                                .toList()),
                name(verdict),
                verdict.reason());
    }

    static String name(TenantsVerdict verdict) {
        return switch (verdict) {
            case TenantsVerdict.NotWorse _ -> "NOT_WORSE";
            case TenantsVerdict.Worse _ -> "WORSE";
            case TenantsVerdict.TooFewTenants _ -> "TOO_FEW_TENANTS";
        };
    }

    /// Whether a weekly run was planned after that and is through, and nobody judged since.
    boolean isDue(String base, Instant staged) {
        return fleet.first(
                        """
                        select 1 from run
                        where reason = 'WEEKLY' and planned_at > ? and finished_at > coalesce(
                          (select max(at) from base_verdict where base = ? and tested_on = 'FIRST'),
                          '-infinity')
                        """,
                        row -> row.getInt(1),
                        staged,
                        base)
                .isPresent();
    }

    List<BaseTraining> trainings(int most) {
        return fleet.list(
                """
                select id, asked_by, begun_at, ended_at, parent, base, tenants, labels, verdict, reason
                from base_training order by begun_at desc limit ?
                """,
                BaseRecord::training,
                most);
    }

    List<BaseVerdict> verdicts(String base) {
        return fleet.list(
                """
                select against, tested_on, at, tenants, bills, score, before_score, field_scores, verdict,
                  reason
                from base_verdict where base = ? order by id desc
                """,
                BaseRecord::verdict,
                base);
    }

    private static BaseTraining training(ResultSet row) throws SQLException {
        return new BaseTraining(
                row.getObject("id", UUID.class),
                row.getString("asked_by"),
                Sql.instant(row, "begun_at"),
                Sql.maybeInstant(row, "ended_at").orElse(null),
                row.getString("parent"),
                row.getString("base"),
                row.getInt("tenants"),
                row.getInt("labels"),
                row.getString("verdict"),
                row.getString("reason"));
    }

    private static BaseVerdict verdict(ResultSet row) throws SQLException {
        return new BaseVerdict(
                row.getString("against"),
                TestedOn.valueOf(row.getString("tested_on")),
                Sql.instant(row, "at"),
                row.getInt("tenants"),
                row.getInt("bills"),
                row.getDouble("score"),
                row.getDouble("before_score"),
                FieldScores.read(row.getString("field_scores")),
                row.getString("verdict"),
                row.getString("reason"));
    }
}
