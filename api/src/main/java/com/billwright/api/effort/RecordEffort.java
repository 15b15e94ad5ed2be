package com.billwright.api.effort;

import com.billwright.api.documents.Part;
import com.billwright.api.identity.Caller;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes down what confirming a bill took, in the confirmation's transaction.
@ApplicationScoped
public class RecordEffort {

    private final Sql sql;
    private final CurrentTenant tenant;
    private final Caller caller;

    RecordEffort(AgroalDataSource database, CurrentTenant tenant, Caller caller) {
        this.sql = new Sql(database);
        this.tenant = tenant;
        this.caller = caller;
    }

    /// @param part as the person saw it, not yet confirmed
    /// @param measured null when the bill was confirmed without a screen
    /// @param corrected the names of the fields in which the bill differs from the proposal
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(
            Part part, @Nullable Measured measured, List<String> corrected, Instant now) {
        Measured checked = (measured == null ? new Measured(null, null, null) : measured).checked();
        sql.update(
                """
                insert into effort (part_id, part_version, tenant_id, who, confirmed_at, keystrokes,
                  seconds, pointer, corrected)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (part_id, part_version) do nothing
                """,
                part.id,
                part.version,
                tenant.id(),
                caller.username(),
                now,
                checked.keystrokes(),
                checked.seconds(),
                checked.pointer(),
                corrected.toArray(String[]::new));
    }
}
