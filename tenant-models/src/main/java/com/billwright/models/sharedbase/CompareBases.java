package com.billwright.models.sharedbase;

import com.billwright.models.gates.ReplayBases;
import com.billwright.models.gates.TenantsGate;
import com.billwright.models.gates.TenantsVerdict;
import com.billwright.models.gates.TestedBill;
import com.billwright.models.sharedbase.TenantBills.Bills;
import com.billwright.models.versions.FieldsBases;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Compares a base model with the one before on the bills of several tenants, and puts the verdict on
/// record.
@ApplicationScoped
class CompareBases {

    private final FieldsBases bases;
    private final BaseRecord record;
    private final SharedTrainingSettings settings;

    CompareBases(FieldsBases bases, BaseRecord record, SharedTrainingSettings settings) {
        this.bases = bases;
        this.record = record;
        this.settings = settings;
    }

    /// @param tenants of which no more than the setting says are tested
    /// @param bills reads a tenant's; empty when it is left out
    /// @param since bills that were confirmed before are only remembered
    TenantsVerdict compare(
            String base,
            String before,
            TestedOn testedOn,
            List<String> tenants,
            Function<String, Optional<Bills>> bills,
            Instant since) {
        var one = bases.find(before).orElseThrow(() -> new IllegalStateException(before));
        var other = bases.find(base).orElseThrow(() -> new IllegalStateException(base));
        List<List<TestedBill>> tested = new ArrayList<>();
        for (var tenant : tenants) {
            if (tested.size() == settings.mostTestedTenants()) {
                break;
            }
            bills.apply(tenant)
                    .filter(its -> its.oldestFirst().size() >= settings.leastBills())
                    .map(its ->
                            ReplayBases.over(
                                    its.oldestFirst(),
                                    since,
                                    one,
                                    other,
                                    its.fields(),
                                    its.locale()))
                    .filter(its -> !its.isEmpty())
                    .ifPresent(tested::add);
        }
        var verdict = TenantsGate.judge(tested, settings.leastTestedTenants());
        record.judged(base, before, testedOn, tested.size(), verdict);
        return verdict;
    }
}
