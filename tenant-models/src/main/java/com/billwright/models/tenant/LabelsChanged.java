package com.billwright.models.tenant;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/// The mark that every change of the entered tenant's labels leaves: memories in other processes see
/// by it that they are stale, and the weekly run that there is something to learn.
@ApplicationScoped
public class LabelsChanged {

    private final Sql sql;
    private final CurrentTenant current;

    LabelsChanged(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// When they last changed; the epoch when there never was one.
    public Instant at() {
        return sql.first(
                        "select coalesce(labels_changed_at, 'epoch') as at from tenant where for_tenant = ?",
                        row -> Sql.instant(row, "at"),
                        current.id())
                .orElse(Instant.EPOCH);
    }

    /// Both marks, which one look-up answers.
    ///
    /// @param at when labels last changed
    /// @param forgottenAt when one last went away or was replaced; the epoch when none did
    public record Marks(Instant at, Instant forgottenAt) {}

    public Marks marks() {
        return sql.first(
                        """
                        select coalesce(labels_changed_at, 'epoch') as at,
                          coalesce(labels_forgotten_at, 'epoch') as forgotten_at
                        from tenant where for_tenant = ?
                        """,
                        row -> new Marks(Sql.instant(row, "at"), Sql.instant(row, "forgotten_at")),
                        current.id())
                .orElse(new Marks(Instant.EPOCH, Instant.EPOCH));
    }

    /// Lets one transaction of a tenant at a time change labels, so that marks and rows appear in the
    /// same order.
    public void lock() {
        var row =
                sql.first(
                        "select 1 from tenant where for_tenant = ? for update",
                        r -> r.getInt(1),
                        current.id());
        if (row.isEmpty()) {
            throw new IllegalStateException("A tenant never seen before");
        }
    }

    /// Leaves a mark later than every one before, whatever the clock says.
    public void mark() {
        sql.update(
                """
                update tenant
                set labels_changed_at = greatest(clock_timestamp(), labels_changed_at + interval '1 microsecond')
                where for_tenant = ?
                """,
                current.id());
    }

    /// To be called where a label goes away or is replaced, beside [#mark].
    public void markForgotten() {
        sql.update(
                "update tenant set labels_forgotten_at = clock_timestamp() where for_tenant = ?",
                current.id());
    }
}
