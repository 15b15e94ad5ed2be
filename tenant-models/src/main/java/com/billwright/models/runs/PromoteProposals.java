package com.billwright.models.runs;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.RecordChallenger;
import com.billwright.models.versions.ThinVersions;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.UUID;

/// Decides on the entered tenant's proposals of all kinds at the run's end, in one transaction and only
/// once.
@ApplicationScoped
public class PromoteProposals {

    private final Sql sql;
    private final CurrentTenant current;
    private final ThinVersions thin;

    PromoteProposals(AgroalDataSource database, CurrentTenant current, ThinVersions thin) {
        this.sql = new Sql(database);
        this.current = current;
        this.thin = thin;
    }

    /// Decides as proposed, but for two reasons to keep the champion: the run's tests found harm, or
    /// another version serves by now than the one that the challenger was judged against, about which
    /// nothing was proved. The first statement locks the tenant's row in the run and what serves, so
    /// that of two who decide at once the second finds nothing left to decide.
    ///
    /// @return false when it was decided before or there is nothing to decide
    @Transactional
    public boolean decide(UUID run, DiscoverHarm.Harmed harmed) {
        var tenant = current.id();
        var harmful = harmed.of(tenant).stream().map(ModelKind::machineName).toArray(String[]::new);
        int decided =
                sql.update(
                        "with open as (select labels_as_of, "
                                + Sql.NOT_AWAITED
                                + """
                                 from run_tenant
                                  where run = ? and for_tenant = ? and state = 'TRAINED' for update),
                                proposed as (
                                  select v.kind, v.number, v.verdict, v.reason, v.harm,
                                    v.verdict = 'PROMOTED' and v.against <> s.number as overtaken,
                                    v.verdict = 'PROMOTED' and v.kind = any(?) as harmful
                                  from open cross join model_version v join served_version s on s.kind = v.kind
                                  where v.run = ? and v.decided_at is null for update of s),
                                decided as (
                                  select kind, number,
                                    case when overtaken or harmful then 'CHAMPION_KEPT' else verdict end as verdict,
                                    case when harmful then harm || ? when overtaken then ? || reason else reason end as reason
                                  from proposed),
                                recorded as (
                                  update model_version v set verdict = d.verdict, reason = d.reason, decided_at = now()
                                  from decided d where v.kind = d.kind and v.number = d.number),
                                served as (
                                  update served_version s set number = d.number
                                  from decided d where d.kind = s.kind and d.verdict = 'PROMOTED'),
                                noted as (
                                  insert into promotion (tenant_id, kind, number, who)
                                  select ?, kind, number, ? from decided where verdict = 'PROMOTED'),
                                learnt as (
                                  update tenant set trained_at = open.labels_as_of from open where for_tenant = ?)
                                update run_tenant set state = 'DONE', changed_at = now(),
                                  verdict = coalesce((select d.verdict from decided d where d.kind = ?), verdict)
                                where run = ? and for_tenant = ? and state = 'TRAINED' and exists (select 1 from open)
                                """,
                        run,
                        tenant,
                        harmful,
                        run,
                        String.format(
                                Locale.ROOT,
                                ": too rare to be chance, even among the %,d tests for harm of this run.",
                                harmed.tests()),
                        "The version in service changed before the run ended, and this one was not tested against it. ",
                        tenant,
                        RecordChallenger.BY_RUN,
                        tenant,
                        ModelKind.FIELDS.machineName(),
                        run,
                        tenant);
        if (decided > 0) {
            thin.thin();
        }
        return decided > 0;
    }
}
