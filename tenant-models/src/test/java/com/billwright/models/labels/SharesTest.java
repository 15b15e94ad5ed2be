package com.billwright.models.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.labels.Shares.Share;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void amounts_add_to_the_cent_whatever_the_percentages() {
        SplittableRandom random = new SplittableRandom(4);
        for (int n = 2; n < 60; n++) {
            int parts = n;
            Shares shares =
                    of(
                            IntStream.range(0, n)
                                    .mapToObj(i -> percent(i, parts))
                                    .toArray(String[]::new));
            BigDecimal total = BigDecimal.valueOf(random.nextLong(-10_000_000, 10_000_000), 2);
            List<BigDecimal> amounts = shares.amounts(total);
            assertThat(amounts).hasSize(n).allMatch(a -> a.scale() == 2);
            assertThat(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(total);
        }
    }

    @Test
    void thirds_of_ten_are_a_cent_apart() {
        assertThat(of("33.33", "33.33", "33.34").amounts(new BigDecimal("10")))
                .containsExactly(
                        new BigDecimal("3.33"), new BigDecimal("3.34"), new BigDecimal("3.33"));
    }

    @Test
    void what_is_no_division_of_a_bill_is_refused_and_said_why() {
        refused("The shares add to 99.9 percent, not to 100", "50", "49.9");
        refused("above 0 percent", "100", "0");
        refused("above 0 percent", "120", "-20");
        refused("at most four places", "50.00001", "49.99999");
        refused("2 to 100 shares", "100");
        UUID account = UUID.randomUUID();
        BigDecimal half = new BigDecimal("50");
        assertThatThrownBy(() ->
                        new Shares(
                                List.of(
                                        new Share(account, null, half),
                                        new Share(account, null, half))))
                .hasMessageContaining("the same account and property");
        assertThatThrownBy(() ->
                        new Shares(
                                List.of(
                                        new Share(account, null, half),
                                        new Share(null, null, half))))
                .hasMessageContaining("names an account or a property");
    }

    private static void refused(String why, String... percents) {
        assertThatThrownBy(() -> of(percents))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    /// Of equal parts, as people type them: the last takes what is left.
    private static String percent(int part, int parts) {
        BigDecimal each =
                BigDecimal.valueOf(100)
                        .divide(BigDecimal.valueOf(parts), 2, java.math.RoundingMode.DOWN);
        return (part < parts - 1
                        ? each
                        : BigDecimal.valueOf(100)
                                .subtract(each.multiply(BigDecimal.valueOf(parts - 1))))
                .toPlainString();
    }

    private static Shares of(String... percents) {
        return new Shares(
                Arrays.stream(percents)
                        .map(p -> new Share(UUID.randomUUID(), null, new BigDecimal(p)))
                        .toList());
    }
}
