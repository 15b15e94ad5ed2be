package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import com.billwright.models.versions.ModelVersion.State;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// The entered tenant's model versions.
@ApplicationScoped
@Transactional
public class ModelVersions {

    private static final String VERSIONS =
            """
            select v.number, v.created_at, v.labels, v.holdout, v.challenger_score, v.champion_score,
                   v.field_scores, v.verdict, v.reason, v.decided_at, v.base, v.feature_version,
                   v.label_hash, v.seed, coalesce(octet_length(b.bytes), 0) as bytes, v.keep,
                   v.hash is not null as trained, s.number as served,
                   p.at as promoted_at, p.who as promoted_by
            from model_version v
            left join served_version s on s.kind = v.kind
            left join model_bytes b on b.hash = v.hash
            left join lateral (select at, who from promotion p
              where p.kind = v.kind and p.number = v.number order by p.id desc limit 1) p on true
            where v.kind = ?
            """;

    private final Sql sql;
    private final Bases bases;
    private final ServedVersion served;

    ModelVersions(AgroalDataSource database, Bases bases, ServedVersion served) {
        this.sql = new Sql(database);
        this.bases = bases;
        this.served = served;
    }

    /// Newest first, without the base.
    public List<ModelVersion> list(ModelKind kind) {
        return sql.list(
                VERSIONS + " order by v.number desc",
                row -> version(kind, row),
                kind.machineName());
    }

    /// Number 0 is the base.
    public Optional<ModelVersion> find(ModelKind kind, int number) {
        return number == 0
                ? Optional.of(base(kind))
                : sql.first(
                        VERSIONS + " and v.number = ?",
                        row -> version(kind, row),
                        kind.machineName(),
                        number);
    }

    /// The version in service; empty when the base serves.
    public Optional<ModelVersion> champion(ModelKind kind) {
        var number = served.number(kind);
        return number == 0 ? Optional.empty() : find(kind, number);
    }

    /// Lets a version serve: forward or back; number 0 is the base.
    ///
    /// @throws NoSuchElementException when there is no such version
    /// @throws CannotServeException when it was not trained, or thinned out, or for another base
    public ModelVersion promote(ModelKind kind, int number, String who) {
        var version =
                find(kind, number)
                        .orElseThrow(() -> new NoSuchElementException("No version " + number));
        if (version.thinned()) {
            throw new CannotServeException(
                    "Version " + number + " was thinned out: only its record was kept");
        }
        if (number > 0 && version.bytes() == 0) {
            throw new CannotServeException(
                    "Version " + number + " has no model: " + version.reason());
        }
        if (!bases.serves(kind, version.base())) {
            throw new CannotServeException(
                    "Version " + number + " stands on another base model: retrain first");
        }
        served.serve(kind, number, who);
        return find(kind, number).orElseThrow();
    }

    /// Spares a version from thinning, or no longer.
    ///
    /// @throws NoSuchElementException when there is no such version, or it is the base
    public ModelVersion keep(ModelKind kind, int number, boolean keep) {
        int changed =
                sql.update(
                        "update model_version set keep = ? where kind = ? and number = ?",
                        keep,
                        kind.machineName(),
                        number);
        if (changed == 0) {
            throw new NoSuchElementException("No version " + number);
        }
        return find(kind, number).orElseThrow();
    }

    /// How many labels there are for a kind, and how many of them came since its newest version was
    /// trained.
    public LabelCounts labels(ModelKind kind) {
        var from =
                switch (kind) {
                    case DOCUMENT_TYPE, SPLIT -> "from page_label where kind = ?";
                    case ACCOUNT -> "from label where account_id is not null and ? is not null";
                    case PROPERTY -> "from label where property_id is not null and ? is not null";
                    case FIELDS, VENDOR -> "from label where ? is not null";
                };
        var since =
                """
                select count(*) as all_labels, count(*) filter (where confirmed_at > coalesce(
                    (select max(created_at) from model_version where kind = ?), '-infinity')) as added
                """;
        return sql.first(
                        since + from,
                        row -> new LabelCounts(row.getInt("all_labels"), row.getInt("added")),
                        kind.machineName(),
                        kind.machineName())
                .orElseThrow();
    }

    /// @param added since the newest version was trained
    public record LabelCounts(int all, int added) {}

    private ModelVersion base(ModelKind kind) {
        var base = bases.of(kind);
        var last = served.lastPromotion(kind, 0);
        return new ModelVersion(
                kind,
                0,
                Instant.EPOCH,
                served.number(kind) == 0 ? State.CHAMPION : State.FORMER,
                0,
                0,
                0,
                0,
                List.of(),
                VerdictKind.PROMOTED,
                "The base model, which every tenant starts from",
                base.id(),
                base.featureVersion(),
                "",
                0,
                base.bytes().length,
                false,
                true,
                last.map(ServedVersion.Promotion::at).orElse(null),
                last.map(ServedVersion.Promotion::who).orElse(null));
    }

    private static ModelVersion version(ModelKind kind, ResultSet row) throws SQLException {
        var promotedAt = Sql.maybeInstant(row, "promoted_at");
        return new ModelVersion(
                kind,
                row.getInt("number"),
                Sql.instant(row, "created_at"),
                state(row, promotedAt.isPresent()),
                row.getInt("labels"),
                row.getInt("holdout"),
                row.getDouble("challenger_score"),
                row.getDouble("champion_score"),
                FieldScores.read(row.getString("field_scores")),
                VerdictKind.valueOf(row.getString("verdict")),
                row.getString("reason"),
                row.getString("base"),
                row.getInt("feature_version"),
                row.getString("label_hash"),
                row.getLong("seed"),
                row.getInt("bytes"),
                row.getBoolean("trained") && row.getInt("bytes") == 0,
                row.getBoolean("keep"),
                promotedAt.orElse(null),
                row.getString("promoted_by"));
    }

    private static State state(ResultSet row, boolean served) throws SQLException {
        if (row.getInt("number") == row.getInt("served")) {
            return State.CHAMPION;
        }
        if (served) {
            return State.FORMER;
        }
        return row.getTimestamp("decided_at") == null ? State.CHALLENGER : State.REJECTED;
    }
}
