package com.billwright.models.sharedbase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.BaseLine.Status;
import com.billwright.models.versions.Cohort;
import com.billwright.models.versions.FieldsBases;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersions;
import com.billwright.models.versions.ServedVersion;
import com.billwright.models.versions.TrainingRuns;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealPostgres.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = EmptyBase.class, restrictToAnnotatedClass = true)
class SharedBaseTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final AtomicInteger TESTS = new AtomicInteger();

    /// Of each tenant; others in each test, so that no base that they teach is another test's.
    private final int bills = 8 + TESTS.incrementAndGet();

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject LearnBill learn;
    @Inject TrainSharedBase train;
    @Inject SharedBase shared;
    @Inject FieldsBases bases;
    @Inject ModelVersions versions;
    @Inject ServedVersion served;
    @Inject TrainingRuns runs;
    @Inject AgroalDataSource database;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @AfterEach
    void nobody_allows_anything_and_the_shipped_base_serves() {
        new Sql(fleet).update("update tenant set teaches_base = false");
        shared.view().bases().stream()
                .filter(base -> base.base().status() != Status.RETIRED)
                .forEach(base -> shared.withdraw(base.base().id(), "test"));
    }

    @Test
    void it_is_trained_on_consenting_tenants_judged_on_held_out_ones_and_staged() {
        var taught = consenting(3, teaching());
        consenting(2, heldOut());
        var silent = withBills(teaching());
        spoilLabels(silent);

        train.train(MONTH, "olivia");

        var training = shared.view().trainings().getFirst();
        assertThat(training.reason()).contains("of 2 tenants");
        assertThat(training.verdict()).isEqualTo("NOT_WORSE");
        assertThat(training.tenants())
                .as("neither held-out ones nor who did not allow it")
                .isEqualTo(taught.size());
        assertThat(training.labels()).isEqualTo(taught.size() * bills);
        var staged = shared.view().bases().getFirst();
        assertThat(staged.base().id()).isEqualTo(training.base());
        assertThat(staged.base().status()).isEqualTo(Status.STAGED);
        var verdict = staged.verdicts().getFirst();
        assertThat(verdict.testedOn()).isEqualTo(TestedOn.HELD_OUT);
        assertThat(verdict.bills()).isEqualTo(2 * bills);
        assertThat(verdict.score()).isGreaterThan(verdict.beforeScore());
        assertThat(startsFrom(newTenant(Cohort::isFirst))).isEqualTo(staged.base().id());
        assertThat(startsFrom(newTenant(t -> !Cohort.isFirst(t)))).isEqualTo(bases.shipped().id());

        shared.withdraw(staged.base().id(), "olivia");
        train.train(MONTH, "olivia");
        assertThat(shared.view().trainings().getFirst().reason())
                .as("the same bills give the same bytes")
                .contains("same as before");
    }

    @Test
    void who_withdrew_teaches_nothing_and_without_enough_tenants_no_base_is_made() {
        consenting(2, teaching());
        var fickle = consenting(1, teaching()).getFirst();
        allow(fickle, false);
        spoilLabels(fickle);
        int before = shared.view().bases().size();

        train.train(MONTH, "schedule");

        var training = shared.view().trainings().getFirst();
        assertThat(training.verdict()).isEqualTo("TOO_FEW_TENANTS");
        assertThat(training.base()).isNull();
        assertThat(shared.view().bases()).hasSize(before);
    }

    @Test
    void without_enough_held_out_tenants_it_stays_a_candidate_until_an_operator_decides() {
        consenting(3, teaching());

        train.train(MONTH, "schedule");

        var candidate = shared.view().bases().getFirst().base();
        assertThat(shared.view().trainings().getFirst().verdict()).isEqualTo("TOO_FEW_TENANTS");
        assertThat(candidate.status()).isEqualTo(Status.CANDIDATE);
        shared.advance(candidate.id(), "olivia");
        assertThatThrownBy(() -> shared.checkTrainable()).isInstanceOf(IllegalStateException.class);
        shared.advance(candidate.id(), "olivia");
        assertThat(startsFrom(newTenant(t -> true))).isEqualTo(candidate.id());
        assertThatThrownBy(() -> shared.advance(candidate.id(), "olivia"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void after_a_weekly_run_it_serves_all_when_the_first_tenants_fare_no_worse() {
        var staged = staged();
        withBills(Cohort::isFirst);
        withBills(Cohort::isFirst);

        shared.decideStaged();
        assertThat(status(staged)).as("no weekly run since").isEqualTo(Status.STAGED);
        aWeeklyRun();
        shared.decideStaged();

        assertThat(status(staged)).isEqualTo(Status.CURRENT);
        assertThat(shared.view().current()).isEqualTo(staged);
        var verdict = shared.view().bases().getFirst().verdicts().getFirst();
        assertThat(verdict.testedOn()).isEqualTo(TestedOn.FIRST);
        assertThat(verdict.tenants()).isEqualTo(2);
    }

    @Test
    void with_too_little_to_tell_from_it_waits_for_the_next_run() {
        var staged = staged();
        aWeeklyRun();

        shared.decideStaged();

        assertThat(status(staged)).isEqualTo(Status.STAGED);
    }

    @Test
    void a_version_that_stands_on_a_withdrawn_base_gives_way_to_the_one_before() {
        var first = newTenant(Cohort::isFirst);
        runs.run(first);
        runs.run(first);
        var staged = staged();
        standOn(first, 2, staged);
        assertThat(enter.call(first, () -> served.number(ModelKind.FIELDS))).isEqualTo(2);

        shared.withdraw(staged, "olivia");

        assertThat(enter.call(first, () -> served.number(ModelKind.FIELDS))).isEqualTo(1);
        assertThat(enter.call(first, () -> versions.champion(ModelKind.FIELDS)))
                .hasValueSatisfying(v -> assertThat(v.promotedBy()).isEqualTo("olivia"));
        assertThat(startsFrom(first)).isEqualTo(bases.shipped().id());
    }

    private String staged() {
        consenting(3, teaching());
        train.train(MONTH, "schedule");
        var id = shared.view().bases().getFirst().base().id();
        shared.advance(id, "olivia");
        new Sql(fleet).update("update tenant set teaches_base = false");
        return id;
    }

    private Status status(String base) {
        return shared.view().bases().stream()
                .map(SharedBase.Judged::base)
                .filter(b -> b.id().equals(base))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private void aWeeklyRun() {
        new Sql(fleet)
                .update(
                        "insert into run (id, reason, asked_by, finished_at) values (?, 'WEEKLY', 'test', clock_timestamp())",
                        UUID.randomUUID());
    }

    private static Predicate<String> teaching() {
        return t -> !Cohort.isHeldOut(t, MONTH) && !Cohort.isFirst(t);
    }

    private static Predicate<String> heldOut() {
        return t -> Cohort.isHeldOut(t, MONTH) && !Cohort.isFirst(t);
    }

    private List<String> consenting(int count, Predicate<String> which) {
        return Stream.generate(() -> withBills(which))
                .limit(count)
                .peek(t -> allow(t, true))
                .toList();
    }

    private void allow(String tenant, boolean allowed) {
        enter.call(
                tenant,
                () -> {
                    tenants.teachBase(allowed);
                    return true;
                });
    }

    private String newTenant(Predicate<String> which) {
        var id =
                Stream.generate(() -> "tenant-" + UUID.randomUUID())
                        .filter(which)
                        .findFirst()
                        .orElseThrow();
        enter.call(id, () -> tenants.firstSight(id, id, id));
        return id;
    }

    private String withBills(Predicate<String> which) {
        var tenant = newTenant(which);
        enter.call(
                tenant,
                () -> {
                    for (int i = 0; i < bills; i++) {
                        var bill =
                                ABill.from(i % 2 == 0 ? "Ace Plumbing" : "Bolt Electric")
                                        .numbered("INV-" + (4100 + 37 * i))
                                        .over((100 + 13 * i) + ".50");
                        QuarkusTransaction.requiringNew()
                                .run(() ->
                                        learn.learn(bill.confirmed(new Coding(null, null, null))));
                    }
                    return true;
                });
        return tenant;
    }

    /// Whoever reads them fails.
    private void spoilLabels(String tenant) {
        enter.call(
                tenant,
                () ->
                        new Sql(database)
                                .update(
                                        "update label set words = ?, fields = '[0]'",
                                        (Object) new byte[] {1}));
    }

    private void standOn(String tenant, int number, String base) {
        enter.call(
                tenant,
                () ->
                        new Sql(database)
                                .update(
                                        "update model_version set base = ? where kind = 'fields' and number = ?",
                                        base,
                                        number));
    }

    private String startsFrom(String tenant) {
        return enter.call(tenant, () -> bases.ofTenant().id());
    }
}
