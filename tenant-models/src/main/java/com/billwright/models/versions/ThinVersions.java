package com.billwright.models.versions;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Deletes the entered tenant's bytes of old versions; their records stay, and they can no longer serve.
///
/// Spared are, of each kind: the newest 8 and the last of each month of two years, the version in
/// service and the one that served before it, those on which nobody decided yet, and those that an
/// admin keeps.
@ApplicationScoped
public class ThinVersions {

    static final int NEWEST = 8;
    static final int MONTHS = 24;

    private final Sql sql;

    ThinVersions(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    /// One statement for all kinds.
    ///
    /// @return how many models were deleted
    @Transactional(Transactional.TxType.MANDATORY)
    public int thin() {
        return sql.update(
                """
                with ranked as (
                  select hash, kind, number, keep, decided_at, created_at,
                    row_number() over (partition by kind order by number desc) as nth,
                    row_number() over (partition by kind, date_trunc('month', created_at at time zone 'UTC')
                      order by number desc) as nth_of_month
                  from model_version where hash is not null),
                before as (
                  select distinct on (p.kind) p.kind, p.number
                  from promotion p join served_version s on s.kind = p.kind
                  where p.number > 0 and p.number <> s.number
                  order by p.kind, p.id desc)
                delete from model_bytes where hash not in (
                  select hash from ranked r
                  where nth <= ? or keep or decided_at is null
                    or (nth_of_month = 1 and created_at > now() - make_interval(months => ?))
                    or exists (select 1 from served_version s where s.kind = r.kind and s.number = r.number)
                    or exists (select 1 from before b where b.kind = r.kind and b.number = r.number))
                """,
                NEWEST,
                MONTHS);
    }
}
