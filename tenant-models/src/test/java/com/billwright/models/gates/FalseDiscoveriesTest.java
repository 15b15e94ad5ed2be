package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    @Test
    void more_chances_than_tests_are_a_mistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FalseDiscoveries.threshold(1, List.of(0.1, 0.2), 0.05));
    }
}
