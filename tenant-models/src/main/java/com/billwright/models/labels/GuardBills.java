package com.billwright.models.labels;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The entered tenant's guard bills: confirmed ones that must stay right. No version serves that gets
/// wrong what the one before it got right on them, and none is trained on them.
@ApplicationScoped
@Transactional
public class GuardBills {

    /// What is kept from training should stay a small part of what there is to learn from.
    public static final int MOST = 100;

    private final Sql sql;
    private final CurrentTenant current;

    GuardBills(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// @param markedBy who said so
    public record GuardBill(UUID partId, Instant markedAt, String markedBy) {}

    /// Those that are labels now, as gates know them by key.
    public Set<String> keys() {
        return list().stream().map(g -> g.partId().toString()).collect(Collectors.toSet());
    }

    /// Those that are labels now, the one marked last first.
    public List<GuardBill> list() {
        return sql.list(
                """
                select part_id, marked_at, marked_by from guard_bill
                where exists (select 1 from label where label.part_id = guard_bill.part_id)
                order by marked_at desc, part_id
                """,
                row ->
                        new GuardBill(
                                row.getObject("part_id", UUID.class),
                                Sql.instant(row, "marked_at"),
                                row.getString("marked_by")));
    }

    public boolean contains(UUID partId) {
        return sql.first("select 1 from guard_bill where part_id = ?", row -> row.getInt(1), partId)
                .isPresent();
    }

    /// @return false when it was one before
    /// @throws NoSuchElementException when no such bill is confirmed
    /// @throws IllegalStateException when there are [#MOST] already
    public boolean add(UUID partId, String who) {
        if (contains(partId)) {
            return false;
        }
        if (sql.first("select 1 from label where part_id = ?", row -> row.getInt(1), partId)
                .isEmpty()) {
            throw new NoSuchElementException("No such confirmed bill");
        }
        if (list().size() >= MOST) {
            throw new IllegalStateException("At most %d bills can be guarded".formatted(MOST));
        }
        return sql.update(
                        """
                        insert into guard_bill (part_id, tenant_id, marked_by) values (?, ?, ?)
                        on conflict do nothing
                        """,
                        partId,
                        current.id(),
                        who)
                > 0;
    }

    /// @return false when it was none
    public boolean remove(UUID partId) {
        return sql.update("delete from guard_bill where part_id = ?", partId) > 0;
    }
}
