package com.billwright.models.sharedbase;

import com.billwright.models.base.BaseModel;
import com.billwright.models.base.TrainOn;
import com.billwright.models.gates.TenantsVerdict;
import com.billwright.models.linear.Packed;
import com.billwright.models.versions.BaseLine;
import com.billwright.models.versions.Cohort;
import com.billwright.models.versions.FieldsBases;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Trains the base model that serves on, from the newest confirmed bills of the tenants that allow it and
/// from made-up ones, and judges what comes of it on tenants that took no part. What is not worse is
/// staged. The same bills in the same month give the same bytes.
@ApplicationScoped
public class TrainSharedBase {

    /// A tenant teaches no more than so many times what the tenant in the middle does.
    private static final int MOST_OF_MEDIAN = 2;

    private final TenantBills bills;
    private final FieldsBases bases;
    private final BaseLine line;
    private final BaseRecord record;
    private final CompareBases compare;
    private final SharedTrainingSettings settings;

    TrainSharedBase(
            TenantBills bills,
            FieldsBases bases,
            BaseLine line,
            BaseRecord record,
            CompareBases compare,
            SharedTrainingSettings settings) {
        this.bills = bills;
        this.bases = bases;
        this.line = line;
        this.record = record;
        this.compare = compare;
        this.settings = settings;
    }

    /// Nothing happens while another base is staged. Not to be called twice at a time.
    ///
    /// @param month decides which tenants are held out
    /// @param who for the record
    public void train(YearMonth month, String who) {
        if (line.staged().isPresent()) {
            Log.info("The shared base model is not trained while one is staged");
            return;
        }
        var parent = bases.find(line.current()).orElseGet(bases::shipped);
        var id = record.begin(parent.id(), who);
        try {
            train(id, parent, month, who);
        } catch (RuntimeException e) {
            record.end(
                    id,
                    Optional.empty(),
                    0,
                    0,
                    "FAILED",
                    "An error: " + e.getClass().getSimpleName());
            throw e;
        }
    }

    private record Teacher(String tenant, int labels) {}

    private void train(UUID id, BaseModel parent, YearMonth month, String who) {
        List<Teacher> teachers = new ArrayList<>();
        List<String> heldOut = new ArrayList<>();
        for (var tenant : bills.consenting()) {
            if (Cohort.isHeldOut(tenant, month)) {
                heldOut.add(tenant);
            } else {
                int labels = bills.countConsented(tenant);
                if (labels >= settings.leastBills()) {
                    teachers.add(new Teacher(tenant, labels));
                }
            }
        }
        if (teachers.size() < settings.leastTenants()) {
            tooFew(id, teachers.size());
            return;
        }
        var training = new TrainOn(parent, seed(parent, month));
        int most = mostOf(teachers);
        int tenants = 0;
        int labels = 0;
        for (var teacher : teachers) {
            var its = bills.consented(teacher.tenant(), most);
            if (its.isPresent()) {
                training.see(its.get().taught(), its.get().locale());
                tenants++;
                labels += its.get().oldestFirst().size();
            }
        }
        if (tenants < settings.leastTenants()) {
            tooFew(id, tenants);
            return;
        }
        training.rehearse(settings.rehearsedVendors());
        var model = training.learn();
        if (!line.add(model, parent.id(), tenants, labels, who)) {
            record.end(
                    id, Optional.of(model.id()), tenants, labels, "WORSE", "The same as before.");
            return;
        }
        var verdict =
                compare.compare(
                        model.id(),
                        parent.id(),
                        TestedOn.HELD_OUT,
                        heldOut,
                        tenant -> bills.consented(tenant, settings.mostTestedBills()),
                        Instant.MIN);
        switch (verdict) {
            case TenantsVerdict.NotWorse _ -> line.stage(model.id(), who);
            case TenantsVerdict.Worse _ -> line.retire(model.id(), who);
            case TenantsVerdict.TooFewTenants _ -> {} // An operator decides.
        }
        record.end(
                id,
                Optional.of(model.id()),
                tenants,
                labels,
                BaseRecord.name(verdict),
                verdict.reason());
        Log.infof(
                "Base model %s, trained on from %d tenants' %d bills: %s %s",
                model.id(), tenants, labels, BaseRecord.name(verdict), verdict.reason());
    }

    private void tooFew(UUID id, int tenants) {
        record.end(
                id,
                Optional.empty(),
                0,
                0,
                "TOO_FEW_TENANTS",
                "%d tenants that may be learnt from have %d or more confirmed bills; it takes %d."
                        .formatted(tenants, settings.leastBills(), settings.leastTenants()));
    }

    /// How many bills of one tenant are taken, so that none dominates.
    private int mostOf(List<Teacher> teachers) {
        int median =
                teachers.stream()
                        .mapToInt(Teacher::labels)
                        .sorted()
                        .skip(teachers.size() / 2)
                        .findFirst()
                        .orElseThrow();
        int fair = Math.max(1, settings.mostBills() / teachers.size());
        return Math.min(Math.min(settings.mostBillsOfTenant(), fair), MOST_OF_MEDIAN * median);
    }

    private static long seed(BaseModel parent, YearMonth month) {
        var hash = Packed.sha256((parent.id() + month).getBytes(StandardCharsets.UTF_8));
        return Long.parseUnsignedLong(hash.substring(0, 16), 16);
    }
}
