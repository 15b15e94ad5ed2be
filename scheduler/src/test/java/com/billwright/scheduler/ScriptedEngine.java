package com.billwright.scheduler;

import com.billwright.extraction.candidate.CandidateFeatures;
import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.candidate.Features;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.gates.Harm;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PrepareBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.billwright.models.versions.Trained;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/// Trains as a test says, and keeps a list of whom it trained.
@ApplicationScoped
class ScriptedEngine implements FieldsEngine {

    private final CurrentTenant current;
    private final Map<String, Supplier<VerdictKind>> script = new ConcurrentHashMap<>();
    private final Map<String, Harm> harms = new ConcurrentHashMap<>();
    private final Queue<String> trained = new ConcurrentLinkedQueue<>();

    ScriptedEngine(CurrentTenant current) {
        this.current = current;
    }

    void on(String tenant, Supplier<VerdictKind> verdict) {
        script.put(tenant, verdict);
    }

    /// What the tests for harm of a tenant's challenger find.
    void finds(String tenant, Harm harm) {
        harms.put(tenant, harm);
    }

    /// A verdict that comes when the test lets it.
    static VerdictKind promotedAfter(CountDownLatch go) {
        try {
            go.await();
            return VerdictKind.PROMOTED;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    long times(String tenant) {
        return times(List.of(tenant));
    }

    /// How often any of them was trained.
    long times(Collection<String> tenants) {
        return trained.stream().filter(tenants::contains).count();
    }

    @Override
    public Base base() {
        return new Base("base-of-tests", Features.VERSION, new byte[] {1}, new Named("base:tests"));
    }

    @Override
    public Optional<Base> base(String id) {
        return Optional.of(base()).filter(base -> base.id().equals(id));
    }

    @Override
    public CandidateScorer read(byte[] model, String base, String version) {
        return new Named(version);
    }

    @Override
    public List<PreparedBill> prepare(
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale,
            List<String> bases) {
        return List.of(PrepareBill.of(BaseModel.shipped(), bill, kin, fields, locale));
    }

    @Override
    public String standsOn(CandidateScorer scorer) {
        return base().id();
    }

    @Override
    public Trained train(
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            List<Field> fields,
            Set<String> guardKeys,
            CandidateScorer champion,
            double mostWrong,
            long seed) {
        trained.add(current.id());
        var verdict = script.getOrDefault(current.id(), () -> VerdictKind.PROMOTED).get();
        return new Trained(
                Optional.of(new byte[] {1, 2, 3}),
                oldestFirst.size(),
                4,
                0.9,
                0.8,
                List.of(),
                verdict,
                "As the test says",
                harms.getOrDefault(current.id(), Harm.UNTESTED));
    }

    private record Named(String version) implements CandidateScorer {
        @Override
        public float[][] score(List<CandidateFeatures> candidates, List<Field> fields) {
            return new float[candidates.size()][fields.size() + 1];
        }
    }
}
