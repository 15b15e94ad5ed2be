package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

    /// The example of Benjamini and Hochberg 1995, section 3.2: fifteen comparisons, of which the
    /// procedure finds four at 5 %, and Bonferroni's three.
    private static final List<Double> PAPER =
            List.of(
                    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240,
                    0.4262, 0.5719, 0.6528, 0.7590, 1.0);

    @Test
    void of_the_papers_fifteen_chances_four_are_discoveries() {
        assertThat(FalseDiscoveries.threshold(15, PAPER, 0.05)).isEqualTo(0.0095);
    }

    @Test
    void chances_above_the_rate_need_not_be_told() {
        assertThat(FalseDiscoveries.threshold(15, PAPER.subList(0, 9), 0.05)).isEqualTo(0.0095);
    }

    @Test
    void a_single_test_is_a_discovery_at_the_rate_itself() {
        assertThat(FalseDiscoveries.threshold(1, List.of(0.05), 0.05)).isEqualTo(0.05);
        assertThat(FalseDiscoveries.threshold(1, List.of(0.051), 0.05)).isNegative();
    }

    @Test
    void a_chance_that_would_do_alone_does_not_among_ten_thousand() {
        assertThat(FalseDiscoveries.threshold(10_000, List.of(0.001, 0.02), 0.05)).isNegative();
        assertThat(FalseDiscoveries.threshold(10_000, List.of(1e-9, 0.02), 0.05)).isEqualTo(1e-9);
    }

    @Test
    void without_tests_there_is_no_discovery() {
        assertThat(FalseDiscoveries.threshold(0, List.of(), 0.05)).isNegative();
    }

    /// What the control is for: alone one in twenty without harm would be kept back.
    @Test
    void
            of_a_fleet_without_harm_hardly_a_tenant_is_kept_back_and_those_that_are_harmed_are_found() {
        List<Harm> unharmed = fleet(1, 1000, 0.5);
        List<Harm> harmed = fleet(2, 20, 0.95);
        List<Harm> all = Stream.concat(unharmed.stream(), harmed.stream()).toList();
        double threshold =
                FalseDiscoveries.threshold(
                        all.stream().mapToLong(Harm::tests).sum(),
                        all.stream().flatMap(harm -> harm.chances().stream()).toList(),
                        FalseDiscoveries.RATE);

        assertThat(unharmed).filteredOn(harm -> !harm.chances().isEmpty()).hasSizeGreaterThan(30);
        assertThat(unharmed).filteredOn(harm -> found(harm, threshold)).hasSizeLessThan(4);
        assertThat(harmed).filteredOn(harm -> found(harm, threshold)).hasSizeGreaterThan(15);
    }

    private static boolean found(Harm harm, double threshold) {
        return harm.chances().stream().anyMatch(chance -> chance <= threshold);
    }

    /// Tenants whose challengers differ on a third of 60 bills.
    ///
    /// @param worse the share of those differences that are losses
    private static List<Harm> fleet(long seed, int tenants, double worse) {
        SplittableRandom random = new SplittableRandom(seed);
        return IntStream.range(0, tenants)
                .mapToObj(tenant ->
                        IntStream.range(0, 60).mapToObj(i -> bill(random, worse)).toList())
                .map(bills -> Harm.of(bills, List.of()))
                .toList();
    }

    private static TestedBill bill(SplittableRandom random, double worse) {
        boolean differ = random.nextInt(3) == 0;
        boolean lost = random.nextDouble() < worse;
        return new TestedBill(
                "a bill",
                true,
                false,
                List.of(
                        new TestedBill.Answers(
                                "total",
                                new TestedBill.Reply(true, 0.9, !differ || lost),
                                new TestedBill.Reply(true, 0.9, !differ || !lost),
                                !differ)));
    }

    @Test
    void more_chances_than_tests_are_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscoveries.threshold(1, List.of(0.1, 0.2), 0.05));
    }
}
