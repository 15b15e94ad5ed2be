package com.billwright.models.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.RealPostgres;
import com.billwright.models.base.BaseModel;
import com.billwright.models.base.OtherBases;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.versions.BaseLine.Status;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class BaseLineTest {

    @Inject BaseLine line;
    @Inject FieldsBases bases;
    @Inject EnterTenant enter;

    private final String first = tenant(Cohort::isFirst);
    private final String other = tenant(t -> !Cohort.isFirst(t));

    @AfterEach
    void nobody_starts_from_them() {
        line.newestFirst(9).stream()
                .filter(base -> base.status() != Status.RETIRED)
                .forEach(base -> line.retire(base.id(), "test"));
    }

    @Test
    void a_staged_base_serves_the_first_tenants_alone() {
        var staged = OtherBases.numbered(1);
        stage(staged, bases.shipped().id());

        assertThat(startsFrom(first)).isEqualTo(staged.id());
        assertThat(startsFrom(other)).isEqualTo(bases.shipped().id());
        assertThat(bases.ofTenant().id()).as("nobody entered").isEqualTo(bases.shipped().id());
    }

    @Test
    void a_current_base_serves_all_until_another_takes_its_place_or_it_is_withdrawn() {
        var one = OtherBases.numbered(2);
        var two = OtherBases.numbered(3);
        stage(one, bases.shipped().id());
        line.serveAll(one.id(), "olivia");
        assertThat(startsFrom(other)).isEqualTo(one.id());
        assertThat(line.current()).isEqualTo(one.id());

        stage(two, one.id());
        assertThat(startsFrom(first)).isEqualTo(two.id());
        assertThat(startsFrom(other)).isEqualTo(one.id());
        line.serveAll(two.id(), "olivia");
        assertThat(startsFrom(other)).isEqualTo(two.id());
        assertThat(line.find(one.id()).orElseThrow().status()).isEqualTo(Status.RETIRED);
        assertThat(bases.find(one.id()).orElseThrow().version())
                .as("versions stay on it")
                .isEqualTo(one.version());

        line.retire(two.id(), "olivia");
        assertThat(startsFrom(other)).isEqualTo(one.id());
        line.retire(one.id(), "olivia");
        assertThat(startsFrom(other)).isEqualTo(bases.shipped().id());
    }

    @Test
    void only_one_is_staged_at_a_time_and_only_a_candidate() {
        var staged = OtherBases.numbered(4);
        stage(staged, bases.shipped().id());
        var next = OtherBases.numbered(5);
        line.add(next, staged.id(), 3, 30, "schedule");

        assertThatThrownBy(() -> line.stage(next.id(), "olivia"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(staged.id());
        assertThatThrownBy(() -> line.serveAll(next.id(), "olivia"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not staged");
        assertThat(line.add(next, staged.id(), 3, 30, "schedule")).as("the same bytes").isFalse();
    }

    @Test
    void there_is_no_base_of_an_unknown_id() {
        assertThat(bases.find("0".repeat(64))).isEmpty();
    }

    @Test
    void one_tenant_of_twenty_is_among_the_first_and_one_of_five_held_out_each_month() {
        var tenants = IntStream.range(0, 20_000).mapToObj(i -> "tenant-" + i).toList();
        assertThat(share(tenants, Cohort::isFirst)).isBetween(0.045, 0.055);

        var months = IntStream.range(1, 6).mapToObj(m -> YearMonth.of(2026, m)).toList();
        for (var month : months) {
            assertThat(share(tenants, t -> Cohort.isHeldOut(t, month))).isBetween(0.19, 0.21);
        }
        assertThat(tenants)
                .as("each one's turn comes once in five months")
                .allMatch(t -> months.stream().filter(m -> Cohort.isHeldOut(t, m)).count() == 1);
    }

    private void stage(BaseModel model, String parent) {
        assertThat(line.add(model, parent, 3, 30, "schedule")).isTrue();
        line.stage(model.id(), "schedule");
    }

    private String startsFrom(String tenant) {
        return enter.call(tenant, () -> bases.ofTenant().id());
    }

    private static String tenant(Predicate<String> which) {
        return IntStream.range(0, 1000)
                .mapToObj(i -> "tenant-" + i)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private static double share(List<String> tenants, Predicate<String> which) {
        return tenants.stream().filter(which).count() / (double) tenants.size();
    }
}
