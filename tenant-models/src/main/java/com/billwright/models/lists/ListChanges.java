package com.billwright.models.lists;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/// The mark that every change of one of the entered tenant's lists leaves: who holds a list in the heap
/// sees by it that it is stale, in any process.
@ApplicationScoped
public class ListChanges {

    private final Sql sql;
    private final CurrentTenant current;

    ListChanges(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// When the list last changed; the epoch when it never did.
    Instant at(ListShape list) {
        return sql.first(
                        "select changed_at from list_change where list = ?",
                        row -> Sql.instant(row, "changed_at"),
                        list.table())
                .orElse(Instant.EPOCH);
    }

    /// When each list last changed; those that never did are left out.
    public Map<ListShape, Instant> all() {
        record Stamp(ListShape list, Instant at) {}
        return sql
                .list(
                        "select list, changed_at from list_change",
                        row ->
                                new Stamp(
                                        ListShape.of(row.getString("list")),
                                        Sql.instant(row, "changed_at")))
                .stream()
                .collect(Collectors.toMap(Stamp::list, Stamp::at));
    }

    /// Leaves a mark later than every one before, and keeps others from leaving one until the
    /// transaction ends.
    ///
    /// @return what the changed rows' `changed_at` becomes
    @Transactional(Transactional.TxType.MANDATORY)
    Instant mark(ListShape list) {
        sql.update(
                """
                insert into list_change as c (tenant_id, list, changed_at) values (?, ?, clock_timestamp())
                on conflict (tenant_id, list) do update
                set changed_at = greatest(clock_timestamp(), c.changed_at + interval '1 microsecond')
                """,
                current.id(),
                list.table());
        return at(list);
    }
}
