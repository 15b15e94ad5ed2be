package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Vocabulary;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

    @Test
    void the_newest_quarter_is_held_out() {
        Split split = Split.of(bills(40));
        assertThat(split.history()).hasSize(30);
        assertThat(split.holdout()).extracting(PreparedBill::key).first().isEqualTo("30");
    }

    @Test
    void of_eight_bills_four_are_held_out_and_of_thousands_two_hundred() {
        assertThat(Split.of(bills(8)).holdout()).hasSize(4);
        assertThat(Split.of(bills(2000)).holdout()).hasSize(200);
    }

    @Test
    void of_seven_bills_none_is_held_out() {
        assertThat(Split.of(bills(7)).holdout()).isEmpty();
    }

    @Test
    void a_guard_bill_is_remembered_and_not_trained_on() {
        Split split = Split.of(bills(40), Set.of("3", "35", "of no bill"));
        assertThat(split.history()).hasSize(29).extracting(PreparedBill::key).doesNotContain("3");
        assertThat(split.guards()).extracting(PreparedBill::key).containsExactly("3");
        assertThat(split.older()).hasSize(30);
        assertThat(split.holdout()).hasSize(10).filteredOn(split::isGuard).hasSize(1);
    }

    private static List<PreparedBill> bills(int n) {
        return IntStream.range(0, n).mapToObj(SplitTest::bill).toList();
    }

    private static PreparedBill bill(int i) {
        var nothing = PreparedBill.Places.of(0);
        Instant at = Instant.EPOCH.plusSeconds(i);
        return new PreparedBill(
                "" + i,
                at,
                new byte[16],
                "base",
                nothing,
                new Vocabulary(),
                new int[1],
                new int[0],
                List.of());
    }
}
