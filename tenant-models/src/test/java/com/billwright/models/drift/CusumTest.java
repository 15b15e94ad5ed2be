package com.billwright.models.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CusumTest {

    @Test
    void ten_thousand_tenants_without_any_change_raise_hardly_an_alarm() {
        int alarms = 0;
        for (int tenant = 0; tenant < 10_000; tenant++) {
            var random = new SplittableRandom(tenant);
            // At the very edge of what the test allows for.
            double wrong = Cusum.upper(0.05, 40);
            var cusum = Cusum.after(0.95, 40);
            boolean alarm = false;
            for (int bill = 0; bill < 200; bill++) {
                cusum.add(random.nextDouble() >= wrong);
                alarm |= cusum.alarm();
            }
            alarms += alarm ? 1 : 0;
        }
        assertThat(alarms).isLessThanOrEqualTo(1);
    }

    @Test
    void a_field_that_is_wrong_on_half_of_the_bills_is_noticed_within_a_hundred() {
        for (int tenant = 0; tenant < 200; tenant++) {
            var random = new SplittableRandom(tenant);
            var cusum = Cusum.after(0.95, 40);
            int bills = 0;
            while (!cusum.alarm()) {
                cusum.add(random.nextBoolean());
                bills++;
            }
            assertThat(bills).isBetween(15, 100);
        }
    }

    @Test
    void it_says_since_when_and_how_right_it_is_since_then() {
        var cusum = Cusum.after(0.95, 40);
        for (int i = 0; i < 100; i++) {
            cusum.add(true);
        }
        int wrong = 0;
        while (!cusum.alarm()) {
            cusum.add(false);
            wrong++;
        }

        assertThat(cusum.sinceChange()).isEqualTo(wrong);
        assertThat(cusum.rightSinceChange()).isZero();
    }

    @Test
    void the_alarm_is_over_when_it_has_been_right_for_long() {
        var cusum = Cusum.after(0.95, 40);
        while (!cusum.alarm()) {
            cusum.add(false);
        }
        cusum.add(true);
        assertThat(cusum.alarm()).isTrue();
        for (int i = 0; i < 300; i++) {
            cusum.add(true);
        }

        assertThat(cusum.alarm()).isFalse();
        assertThat(cusum.rightSinceChange()).isEqualTo(1);
    }

    @Test
    void wilsons_bound_is_as_published() {
        // 5 of 50 wrong, one-sided 95%.
        assertThat(Cusum.upper(0.1, 50)).isCloseTo(0.1915, within(0.001));
        assertThat(Cusum.upper(0, 20)).isCloseTo(0.1192, within(0.001));
    }
}
