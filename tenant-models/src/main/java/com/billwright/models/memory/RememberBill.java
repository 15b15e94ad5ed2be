package com.billwright.models.memory;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.StandsAt;
import com.billwright.extraction.memory.MemoryEntry;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.Tenants;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Puts a confirmed bill into the entered tenant's memory.
@ApplicationScoped
public class RememberBill {

    private final Sql sql;
    private final CurrentTenant current;
    private final Tenants tenants;
    private final TenantFields fields;
    private final TenantVendorMemory memory;

    RememberBill(
            AgroalDataSource database,
            CurrentTenant current,
            Tenants tenants,
            TenantFields fields,
            TenantVendorMemory memory) {
        this.sql = new Sql(database);
        this.current = current;
        this.tenants = tenants;
        this.fields = fields;
        this.memory = memory;
    }

    /// How the entered tenant sees a bill that is being confirmed.
    ///
    /// @param kin what it remembers of bills like it
    /// @param fields what it asks for
    public record Sight(List<RememberedBill> kin, List<Field> fields, Locale locale) {

        public Sight {
            kin = List.copyOf(kin);
            fields = List.copyOf(fields);
        }
    }

    public Sight sight(DocumentText text) {
        return new Sight(memory.recall(text), fields.all(), tenants.current().readingLocale());
    }

    /// The bill as the memory keeps it.
    ///
    /// @param right by field what stands on the page; a field without one has no value on this bill
    /// @param overridden fields of which the page may say anything: nothing is remembered of them
    /// @param lines as confirmed; of none nothing is remembered
    public MemoryEntry entry(
            UUID partId,
            DocumentText text,
            Map<String, StandsAt> right,
            Set<String> overridden,
            List<InvoiceLine> lines,
            Sight sight) {
        VendorMemory recalled = page -> sight.kin();
        MemoryEntry entry =
                MemoryEntry.of(
                        partId.toString(), text, right, sight.fields(), sight.locale(), recalled);
        return lines.isEmpty() ? entry : entry.with(text, lines, sight.locale(), recalled);
    }

    /// Stores it; the label's row must be there.
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(UUID partId, MemoryEntry entry) {
        sql.update(
                "insert into remembered_bill (part_id, tenant_id, entry, changed_at) values (?, ?, ?, clock_timestamp())",
                partId,
                current.id(),
                entry.toBytes());
    }
}
