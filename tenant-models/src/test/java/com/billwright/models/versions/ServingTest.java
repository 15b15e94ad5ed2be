package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.ScriptedEngine;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.runs.DiscoverHarm;
import com.billwright.models.runs.PromoteProposals;
import com.billwright.models.runs.TrainTenant;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelVersion.State;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ServingTest {

    private static final ModelKind KIND = ModelKind.FIELDS;

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject LearnBill learn;
    @Inject TrainTenant train;
    @Inject PromoteProposals promote;
    @Inject ModelVersions versions;
    @Inject ServedModels models;
    @Inject ScriptedEngine engine;
    @Inject TrainingRuns runs;

    private final String acme = "acme-" + UUID.randomUUID();
    private final String globex = "globex-" + UUID.randomUUID();

    @BeforeEach
    void two_tenants() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        enter.call(globex, () -> tenants.firstSight(globex, "globex", "Globex"));
        engine.says(VerdictKind.PROMOTED);
    }

    @Test
    void a_tenant_without_a_version_is_served_by_the_base() {
        assertThat(serving(acme)).isEqualTo("base:tests");
        assertThat(enter.call(acme, () -> versions.find(KIND, 0)).orElseThrow().state())
                .isEqualTo(State.CHAMPION);
    }

    @Test
    void a_promoted_version_serves_the_next_document_and_says_what_it_came_from() {
        confirmABill(acme);

        run(acme);

        assertThat(serving(acme)).isEqualTo("fields:v1");
        assertThat(serving(globex)).isEqualTo("base:tests");
        var version = enter.call(acme, () -> versions.champion(KIND)).orElseThrow();
        assertThat(version.state()).isEqualTo(State.CHAMPION);
        assertThat(version.labels()).isEqualTo(1);
        assertThat(version.challengerScore()).isEqualTo(0.875);
        assertThat(version.fieldScores()).hasSize(1);
        assertThat(version.base()).isEqualTo("base-of-tests");
        assertThat(version.labelHash()).hasSize(64);
        assertThat(version.promotedBy()).isEqualTo("training run");
    }

    @Test
    void before_the_runs_end_a_proposal_does_not_serve() {
        var run = runs.plan(acme);

        enter.call(acme, () -> train.train(run));

        assertThat(serving(acme)).isEqualTo("base:tests");
        assertThat(enter.call(acme, () -> versions.list(KIND)))
                .extracting(ModelVersion::state)
                .containsExactly(State.CHALLENGER);
    }

    @Test
    void a_worse_challenger_stays_out_and_on_record() {
        run(acme);
        engine.says(VerdictKind.CHAMPION_KEPT);
        run(acme);

        assertThat(serving(acme)).isEqualTo("fields:v1");
        assertThat(enter.call(acme, () -> versions.list(KIND)))
                .extracting(ModelVersion::number, ModelVersion::state, ModelVersion::verdict)
                .containsExactly(
                        tuple(2, State.REJECTED, VerdictKind.CHAMPION_KEPT),
                        tuple(1, State.CHAMPION, VerdictKind.PROMOTED));
    }

    @Test
    void too_few_labels_are_on_record_without_a_model_and_cannot_be_promoted() {
        engine.says(VerdictKind.TOO_FEW_LABELS);
        run(acme);

        assertThat(serving(acme)).isEqualTo("base:tests");
        assertThatThrownBy(() -> enter.call(acme, () -> versions.promote(KIND, 1, "ada")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no model");
    }

    @Test
    void an_admin_rolls_back_to_an_earlier_version_and_to_the_base() {
        run(acme);
        run(acme);
        assertThat(serving(acme)).isEqualTo("fields:v2");

        var back = enter.call(acme, () -> versions.promote(KIND, 1, "ada"));
        assertThat(back.promotedBy()).isEqualTo("ada");
        assertThat(serving(acme)).isEqualTo("fields:v1");

        var base = enter.call(acme, () -> versions.promote(KIND, 0, "ada"));
        assertThat(base.state()).isEqualTo(State.CHAMPION);
        assertThat(base.promotedBy()).isEqualTo("ada");
        assertThat(serving(acme)).isEqualTo("base:tests");
        assertThat(enter.call(acme, () -> versions.list(KIND)))
                .extracting(ModelVersion::state)
                .containsOnly(State.FORMER);
    }

    @Test
    void another_tenants_version_cannot_be_promoted() {
        run(acme);

        assertThatThrownBy(() -> enter.call(globex, () -> versions.promote(KIND, 1, "eve")))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_damaged_version_is_passed_over_for_the_one_that_served_before() {
        run(acme);
        engine.trainsDamagedModels();
        run(acme);

        assertThat(enter.call(acme, () -> versions.champion(KIND)).orElseThrow().number())
                .isEqualTo(2);
        assertThat(serving(acme)).isEqualTo("fields:v1");
    }

    @Test
    void the_first_version_damaged_leaves_the_base() {
        engine.trainsDamagedModels();
        run(acme);

        assertThat(serving(acme)).isEqualTo("base:tests");
    }

    @Test
    void a_tenant_is_trained_and_decided_on_once_for_each_run() {
        var run = runs.plan(acme);

        var first = enter.call(acme, () -> train.train(run));
        var second = enter.call(acme, () -> train.train(run));

        assertThat(second).isEqualTo(first);
        assertThat(enter.call(acme, () -> versions.list(KIND))).hasSize(1);
        assertThat(enter.call(acme, () -> promote.decide(run, DiscoverHarm.Harmed.NONE))).isTrue();
        assertThat(enter.call(acme, () -> promote.decide(run, DiscoverHarm.Harmed.NONE))).isFalse();
    }

    @Test
    void a_challenger_is_kept_out_when_another_version_serves_by_now() {
        run(acme);
        var run = runs.plan(acme);
        enter.call(acme, () -> train.train(run));
        enter.call(acme, () -> versions.promote(KIND, 0, "ada"));

        enter.call(acme, () -> promote.decide(run, DiscoverHarm.Harmed.NONE));

        assertThat(serving(acme)).isEqualTo("base:tests");
        assertThat(enter.call(acme, () -> versions.find(KIND, 2)).orElseThrow().reason())
                .startsWith("The version in service changed");
    }

    private void run(String tenant) {
        runs.run(tenant);
    }

    private String serving(String tenant) {
        return enter.call(tenant, () -> models.fieldsScorer().version());
    }

    private void confirmABill(String tenant) {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        enter.call(
                tenant,
                () -> {
                    QuarkusTransaction.requiringNew()
                            .run(() -> learn.learn(bill.confirmed(new Coding(null, null, null))));
                    return true;
                });
    }
}
