package com.billwright.models.drift;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Looks whether the entered tenant's version about fields drifts, and notes what does for operators.
@ApplicationScoped
@Transactional
public class WatchDrift {

    /// A retraining that did not help is repeated when so many more bills were confirmed.
    private static final int MORE = 10;

    /// What a tenant calls its own fields is the tenant's.
    private static final String OWN = "own field";

    private static final Set<String> STANDARD =
            StandardFields.ALL.stream().map(Field::name).collect(Collectors.toSet());

    private final Sql sql;
    private final CurrentTenant current;
    private final LabelsChanged changed;
    private final ModelVersions versions;
    private final JudgedBills bills;

    WatchDrift(
            AgroalDataSource database,
            CurrentTenant current,
            LabelsChanged changed,
            ModelVersions versions,
            JudgedBills bills) {
        this.sql = new Sql(database);
        this.current = current;
        this.changed = changed;
        this.versions = versions;
        this.bills = bills;
    }

    /// What drifts by now. Each change of the labels is looked at once.
    ///
    /// @return whether the tenant is to be retrained: something drifts, and there are labels that no
    ///     retraining that was asked for because of it knows
    public boolean look() {
        var asOf = changed.at();
        var version = versions.champion(ModelKind.FIELDS);
        List<Drift> drifts =
                version.map(v -> Drift.of(v.fieldScores(), bills.of(scorer(v)))).orElse(List.of());
        note(drifts, version.map(v -> v.number()).orElse(0));
        sql.update(
                "update tenant set drift_looked_at = ? where for_tenant = ?", asOf, current.id());
        return !drifts.isEmpty() && moreBills();
    }

    /// What labels call that version.
    static String scorer(ModelVersion version) {
        return version.kind().machineName() + ":v" + version.number();
    }

    /// A retraining was asked for: it knows the labels that are there now.
    public void asked() {
        sql.update(
                "update tenant set drift_asked_at = clock_timestamp() where for_tenant = ?",
                current.id());
    }

    private void note(List<Drift> drifts, int version) {
        var worst = new TreeMap<String, Drift>();
        for (Drift drift : drifts) {
            worst.merge(
                    STANDARD.contains(drift.field()) ? drift.field() : OWN,
                    drift,
                    (a, b) -> a.was() - a.is() >= b.was() - b.is() ? a : b);
        }
        sql.update(
                "delete from drift where version <> ? or not field = any (?)",
                version,
                worst.keySet().toArray(String[]::new));
        worst.forEach((field, drift) ->
                sql.update(
                        """
                        insert into drift (for_tenant, field, version, was, now_right, judged, since)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (for_tenant, field) do update
                        set now_right = excluded.now_right, judged = excluded.judged, since = excluded.since
                        """,
                        current.id(),
                        field,
                        version,
                        drift.was(),
                        drift.is(),
                        drift.judged(),
                        drift.since()));
    }

    private boolean moreBills() {
        return sql.first(
                        """
                        select t.drift_asked_at is null or ? <=
                          (select count(*) from label l where l.confirmed_at > t.drift_asked_at) as more
                        from tenant t where t.for_tenant = ?
                        """,
                        row -> row.getBoolean("more"),
                        MORE,
                        current.id())
                .orElse(false);
    }
}
