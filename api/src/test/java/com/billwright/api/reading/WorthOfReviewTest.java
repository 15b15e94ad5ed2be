package com.billwright.api.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WorthOfReviewTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void an_unsure_bill_is_worth_more_than_a_sure_one_of_the_same_amount() {
        assertThat(worth(0.4, "100", 3, MONDAY)).isGreaterThan(worth(0.95, "100", 3, MONDAY));
    }

    @Test
    void the_amount_is_damped() {
        assertThat(WorthOfReview.amount(new BigDecimal("9990")))
                .isEqualTo(2 * WorthOfReview.amount(new BigDecimal("90")));
        assertThat(WorthOfReview.amount(new BigDecimal("-9990")))
                .isEqualTo(WorthOfReview.amount(new BigDecimal("9990")));
        assertThat(WorthOfReview.amount(null)).isEqualTo(2);
    }

    @Test
    void a_vendors_first_bill_is_worth_more_than_its_tenth() {
        assertThat(worth(0.4, "100", 0, MONDAY)).isGreaterThan(worth(0.4, "100", 9, MONDAY));
        assertThat(WorthOfReview.novelty(1_000_000)).isEqualTo(0.2);
    }

    @Test
    void a_bill_that_waits_is_not_overtaken_by_one_that_came_ninety_days_later() {
        double least = worth(1.0, "0", 1_000_000, MONDAY);
        double most = worth(0.0, "999999990", 0, MONDAY.plus(Duration.ofDays(90)));
        assertThat(least).isGreaterThan(most);
    }

    @Test
    void
            a_doubtful_bill_goes_before_a_sure_one_that_came_nine_days_earlier_but_not_before_older_ones() {
        double sure = worth(0.99, "90", 100, MONDAY);
        assertThat(worth(0.5, "90", 0, MONDAY.plus(Duration.ofDays(9)))).isGreaterThan(sure);
        assertThat(worth(0.5, "90", 0, MONDAY.plus(Duration.ofDays(11)))).isLessThan(sure);
    }

    private static double worth(double confidence, String total, long confirmed, Instant uploaded) {
        return WorthOfReview.worth(
                WorthOfReview.stake(confidence, new BigDecimal(total)),
                WorthOfReview.novelty(confirmed),
                uploaded);
    }
}
