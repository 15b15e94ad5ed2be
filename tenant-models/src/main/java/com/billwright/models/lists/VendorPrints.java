package com.billwright.models.lists;

import com.billwright.extraction.text.DocumentText;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.vendors.BillMarks;
import com.billwright.models.vendors.Mark;
import com.billwright.models.vendors.Mark.Kind;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/// Remembers what a confirmed bill printed of its vendor, so that the next bill with that print is known
/// to be that vendor's. Goes with the label: a reopened bill's prints are forgotten.
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class VendorPrints {

    /// A name that was read and is less like the confirmed one was not the vendor's.
    private static final double MISREAD = 0.5;

    private final Sql sql;
    private final CurrentTenant current;
    private final ListChanges changes;

    VendorPrints(AgroalDataSource database, CurrentTenant current, ListChanges changes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changes = changes;
    }

    /// What a person confirmed to stand on a bill; empty where nothing does.
    ///
    /// @param read the name as the machine had read it
    public record Confirmed(String name, String read, String taxId, String account) {}

    /// Learns it, when the bill's label is stored.
    public void learn(
            UUID part, UUID vendor, Confirmed confirmed, DocumentText text, Instant confirmedAt) {
        var marks = marks(confirmed, text);
        if (!marks.isEmpty()) {
            sql.update(
                    """
                    insert into vendor_print (part_id, tenant_id, vendor_id, confirmed_at, marks)
                    values (?, ?, ?, ?, ?)
                    """,
                    part,
                    current.id(),
                    vendor,
                    confirmedAt,
                    marks.stream().map(VendorPrints::stored).toArray(String[]::new));
            changed(part);
        }
    }

    /// Called before a bill's label is deleted, with which its prints go.
    public void forget(UUID part) {
        changed(part);
    }

    private void changed(UUID part) {
        var vendors =
                sql.list(
                        "select vendor_id from vendor_print where part_id = ?",
                        row -> row.getObject(1, UUID.class),
                        part);
        for (var vendor : vendors) {
            sql.update(
                    "update vendor set changed_at = ? where id = ?",
                    changes.mark(ListShape.VENDORS),
                    vendor);
        }
    }

    private static Set<Mark> marks(Confirmed confirmed, DocumentText text) {
        var bill = BillMarks.of(confirmed.name(), "", confirmed.taxId(), confirmed.account(), text);
        var marks = new LinkedHashSet<Mark>();
        if (!confirmed.name().isBlank()) {
            marks.add(new Mark(Kind.NAME, confirmed.name()));
            double alike =
                    VendorName.similarity(
                            VendorName.key(confirmed.name()), VendorName.key(confirmed.read()));
            if (alike >= MISREAD) {
                marks.add(new Mark(Kind.NAME, confirmed.read()));
            }
        }
        marks.addAll(bill.all());
        return marks;
    }

    static Mark read(String stored) {
        int blank = stored.indexOf(' ');
        return new Mark(Kind.valueOf(stored.substring(0, blank)), stored.substring(blank + 1));
    }

    private static String stored(Mark mark) {
        return mark.kind() + " " + mark.value();
    }
}
