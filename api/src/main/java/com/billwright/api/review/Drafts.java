package com.billwright.api.review;

import com.billwright.api.identity.Caller;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The kept drafts of a tenant's bills: one of each person on each bill. In the caller's transaction.
@ApplicationScoped
class Drafts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Sql sql;
    private final CurrentTenant tenant;
    private final Caller caller;

    Drafts(AgroalDataSource database, CurrentTenant tenant, Caller caller) {
        this.sql = new Sql(database);
        this.tenant = tenant;
        this.caller = caller;
    }

    /// @param partVersion the bill's, when it was edited
    /// @param version counts the writes
    /// @param name of the person
    /// @param editor the page that wrote last
    /// @param turn its how manyth write that was
    /// @param content JSON, the screen's own
    record Draft(
            UUID partId,
            String who,
            String name,
            int partVersion,
            int version,
            String editor,
            int turn,
            String content,
            Instant savedAt) {}

    /// The caller's first, the others' newest first.
    List<Draft> of(UUID partId) {
        return sql.list(
                "select * from draft where part_id = ? order by who <> ?, saved_at desc",
                Drafts::draft,
                partId,
                caller.username());
    }

    Optional<Draft> mine(UUID partId) {
        return sql.first(
                "select * from draft where part_id = ? and who = ?",
                Drafts::draft,
                partId,
                caller.username());
    }

    /// Replaces the caller's own.
    void put(Draft draft) {
        sql.update(
                """
                insert into draft (part_id, who, tenant_id, name, part_version, version, editor, turn,
                  content, saved_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)
                on conflict (part_id, who) do update set name = excluded.name,
                  part_version = excluded.part_version, version = excluded.version,
                  editor = excluded.editor, turn = excluded.turn, content = excluded.content,
                  saved_at = excluded.saved_at
                """,
                draft.partId(),
                draft.who(),
                tenant.id(),
                draft.name(),
                draft.partVersion(),
                draft.version(),
                draft.editor(),
                draft.turn(),
                draft.content(),
                draft.savedAt());
    }

    /// The caller's own, and everybody's to whom nobody came back.
    void drop(UUID partId, Instant now) {
        sql.update(
                "delete from draft where (part_id = ? and who = ?) or saved_at < ?",
                partId,
                caller.username(),
                now.minus(KEPT));
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("part_id", UUID.class),
                row.getString("who"),
                row.getString("name"),
                row.getInt("part_version"),
                row.getInt("version"),
                row.getString("editor"),
                row.getInt("turn"),
                row.getString("content"),
                Sql.instant(row, "saved_at"));
    }
}
