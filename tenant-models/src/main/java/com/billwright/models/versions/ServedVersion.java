package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Which version of the entered tenant serves, and which ones did.
@ApplicationScoped
public class ServedVersion {

    private final Sql sql;
    private final CurrentTenant current;

    ServedVersion(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// When a version began to serve, and by whose decision.
    public record Promotion(Instant at, String who) {}

    /// The number of the version in service; 0 is the base. One look-up by key: asked per document.
    public int number(ModelKind kind) {
        return sql.first(
                        "select number from served_version where kind = ?",
                        row -> row.getInt("number"),
                        kind.machineName())
                .orElse(0);
    }

    /// Lets it serve from the end of the caller's transaction on. Nothing happens when it does already.
    @Transactional(Transactional.TxType.MANDATORY)
    public void serve(ModelKind kind, int number, String who) {
        if (lock(kind) == number) {
            return;
        }
        sql.update(
                "update served_version set number = ? where kind = ?", number, kind.machineName());
        sql.update(
                "insert into promotion (tenant_id, kind, number, who) values (?, ?, ?, ?)",
                current.id(),
                kind.machineName(),
                number,
                who);
    }

    /// The number in service, which no one else changes before this transaction ends.
    @Transactional(Transactional.TxType.MANDATORY)
    public int lock(ModelKind kind) {
        return lockAll(List.of(kind)).getFirst();
    }

    /// The same for several kinds.
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Integer> lockAll(List<ModelKind> kinds) {
        var names = kinds.stream().map(ModelKind::machineName).toArray(String[]::new);
        sql.update(
                """
                insert into served_version (tenant_id, kind, number)
                select ?, kind, 0 from unnest(?) as kind on conflict do nothing
                """,
                current.id(),
                names);
        // In one order, so that two who lock several do not wait for each other.
        return sql.list(
                "select number from served_version where kind = any(?) order by kind for update",
                row -> row.getInt("number"),
                (Object) names);
    }

    Optional<Promotion> lastPromotion(ModelKind kind, int number) {
        return sql.first(
                "select at, who from promotion where kind = ? and number = ? order by id desc limit 1",
                row -> new Promotion(Sql.instant(row, "at"), row.getString("who")),
                kind.machineName(),
                number);
    }
}
