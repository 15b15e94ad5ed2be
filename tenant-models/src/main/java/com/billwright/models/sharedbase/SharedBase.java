package com.billwright.models.sharedbase;

import com.billwright.models.gates.TenantsVerdict;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.versions.BaseLine;
import com.billwright.models.versions.BaseLine.Status;
import com.billwright.models.versions.BaseLine.TrainedBase;
import com.billwright.models.versions.Cohort;
import com.billwright.models.versions.FieldsBases;
import com.billwright.models.versions.LeaveBase;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Which base model serves whom, as operators see and decide it, and what is decided by itself after a
/// weekly run.
@ApplicationScoped
public class SharedBase {

    /// More than these are not shown.
    private static final int SHOWN = 24;

    private final BaseLine line;
    private final FieldsBases bases;
    private final BaseRecord record;
    private final CompareBases compare;
    private final TenantBills bills;
    private final SharedTrainingSettings settings;
    private final EnterTenant enter;
    private final LeaveBase leave;
    private final Sql fleet;

    SharedBase(
            BaseLine line,
            FieldsBases bases,
            BaseRecord record,
            CompareBases compare,
            TenantBills bills,
            SharedTrainingSettings settings,
            EnterTenant enter,
            LeaveBase leave,
            @DataSource("fleet") AgroalDataSource fleet) {
        this.line = line;
        this.bases = bases;
        this.record = record;
        this.compare = compare;
        this.bills = bills;
        this.settings = settings;
        this.enter = enter;
        this.leave = leave;
        this.fleet = new Sql(fleet);
    }

    /// @param verdicts newest first
    public record Judged(TrainedBase base, List<BaseVerdict> verdicts) {}

    /// @param shipped id of the one that this build ships
    /// @param current id of the one that serves all
    /// @param consenting how many tenants allow to learn from their bills
    /// @param underWay whether one is being trained
    /// @param bases newest first
    /// @param trainings newest first
    public record View(
            String shipped,
            String current,
            int consenting,
            boolean underWay,
            List<Judged> bases,
            List<BaseTraining> trainings) {}

    public View view() {
        return new View(
                bases.shipped().id(),
                line.current(),
                bills.consenting().size(),
                record.isUnderWay(),
                line.newestFirst(SHOWN).stream()
                        .map(base -> new Judged(base, record.verdicts(base.id())))
                        .toList(),
                record.trainings(SHOWN));
    }

    /// Whether a training can begin now.
    ///
    /// @throws IllegalStateException when not: in words
    public void checkTrainable() {
        if (record.isUnderWay()) {
            throw new IllegalStateException("A training is under way");
        }
        if (line.staged().isPresent()) {
            throw new IllegalStateException(
                    "A base model is staged: advance or withdraw it before the next is trained");
        }
    }

    /// A candidate goes to the first tenants, a staged one to all.
    ///
    /// @throws NoSuchElementException when there is no such trained base
    /// @throws IllegalStateException when it is neither
    public void advance(String id, String who) {
        switch (find(id).status()) {
            case CANDIDATE -> line.stage(id, who);
            case STAGED -> line.serveAll(id, who);
            case CURRENT -> throw new IllegalStateException("It serves all tenants already");
            case RETIRED -> throw new IllegalStateException("It is retired");
        }
    }

    /// Nobody starts from it any more, and no version that stands on it serves: tenants go back to what
    /// served them before.
    ///
    /// @throws NoSuchElementException when there is no such trained base
    /// @throws IllegalStateException when it is retired already
    public void withdraw(String id, String who) {
        var base = find(id);
        line.retire(id, who);
        if (base.status() == Status.CANDIDATE) {
            return;
        }
        int left = 0;
        for (var tenant : tenants()) {
            if (base.status() == Status.CURRENT || Cohort.isFirst(tenant)) {
                left += enter.call(tenant, () -> leave.leave(id, who)) ? 1 : 0;
            }
        }
        Log.infof("Base model %s withdrawn by %s; %d tenants' versions with it", id, who, left);
    }

    /// After a weekly run that began after a base was staged: serves all tenants with it when the first
    /// ones fared no worse with it on the bills that they confirmed since, withdraws it when they fared
    /// worse, and waits for the next run when there is too little to tell.
    public void decideStaged() {
        var staged = line.staged().filter(base -> record.isDue(base.id(), base.statusAt()));
        if (staged.isEmpty()) {
            return;
        }
        var base = staged.get();
        var verdict =
                compare.compare(
                        base.id(),
                        line.current(),
                        TestedOn.FIRST,
                        bills.changedSince(base.statusAt()).stream()
                                .filter(Cohort::isFirst)
                                .toList(),
                        tenant -> Optional.of(bills.served(tenant, settings.mostTestedBills())),
                        base.statusAt());
        switch (verdict) {
            case TenantsVerdict.NotWorse _ -> advance(base.id(), "the first tenants' record");
            case TenantsVerdict.Worse _ -> withdraw(base.id(), "the first tenants' record");
            case TenantsVerdict.TooFewTenants _ -> {} // The next run tells more.
        }
        Log.infof(
                "Base model %s at the first tenants: %s %s",
                base.id(), BaseRecord.name(verdict), verdict.reason());
    }

    private TrainedBase find(String id) {
        return line.find(id).orElseThrow(() -> new NoSuchElementException("No such base model"));
    }

    private List<String> tenants() {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        fleet.list(
                                "select for_tenant from tenant order by for_tenant",
                                row -> row.getString("for_tenant")));
    }
}
