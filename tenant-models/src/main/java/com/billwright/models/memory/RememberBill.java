package com.billwright.models.memory;

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

    /// What is remembered of bills like it.
    public List<RememberedBill> recall(DocumentText text) {
        return memory.recall(text);
    }

    /// The bill as the memory keeps it.
    ///
    /// @param right by field what stands on the page; a field without one has no value on this bill
    /// @param overridden fields of which the page may say anything: nothing is remembered of them
    /// @param lines as confirmed; of none nothing is remembered
    /// @param kin what was recalled for it
    public MemoryEntry entry(
            UUID partId,
            DocumentText text,
            Map<String, StandsAt> right,
            Set<String> overridden,
            List<InvoiceLine> lines,
            List<RememberedBill> kin) {
        VendorMemory recalled = page -> kin;
        Locale locale = tenants.current().readingLocale();
        MemoryEntry entry =
                MemoryEntry.of(partId.toString(), text, right, fields.all(), locale, recalled);
        return lines.isEmpty() ? entry : entry.with(text, lines, locale, recalled);
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
