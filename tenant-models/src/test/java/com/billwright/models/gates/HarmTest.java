package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.billwright.models.gates.TestedBill.Answers;
import com.billwright.models.gates.TestedBill.Reply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HarmTest {

    @Test
    void the_computed_chance_is_what_drawing_would_find() {
        int[] ahead = {-1, -1, -2, 1, 0, 0, 0, -1, 0, 0, 0, -1, 0, 1, 0, 0};
        int sum = Arrays.stream(ahead).sum();
        SplittableRandom random = new SplittableRandom(1);
        int draws = 200_000;
        int asFar = 0;
        for (int draw = 0; draw < draws; draw++) {
            double moved = 0;
            for (int i = 0; i < ahead.length; i++) {
                moved += ahead[random.nextInt(ahead.length)] - sum / (double) ahead.length;
            }
            asFar += moved <= sum + 1e-9 ? 1 : 0;
        }
        assertThat(PairedBootstrap.chance(ahead)).isEqualTo(asFar / (double) draws, within(0.003));
    }

    @Test
    void who_is_not_behind_does_no_harm() {
        assertThat(PairedBootstrap.chance(new int[] {1, -1, 0, 0})).isEqualTo(1);
        assertThat(PairedBootstrap.chance(new int[] {})).isEqualTo(1);
    }

    @Test
    void chances_are_told_apart_far_below_what_drawing_could() {
        int[] ahead = new int[200];
        Arrays.fill(ahead, 0, 60, -1);
        assertThat(PairedBootstrap.chance(ahead)).isBetween(1e-30, 1e-9);
    }

    @Test
    void signs_that_are_all_against_it_are_as_rare_as_heads_in_a_row() {
        assertThat(new SignTest("total", 6, 0).chance()).isEqualTo(1 / 64.0, within(1e-12));
        assertThat(new SignTest("total", 5, 1).chance()).isEqualTo(7 / 64.0, within(1e-12));
        assertThat(new SignTest("total", 0, 0).chance()).isEqualTo(1);
    }

    @Test
    void a_field_lost_is_not_made_up_for_by_another_won() {
        List<TestedBill> bills = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            bills.add(bill(answer("total", true, i >= 7), answer("vendor", false, true)));
        }
        Harm harm = Harm.of(bills, List.of());
        // Over all answers, of the total and of the vendor.
        assertThat(harm.tests()).isEqualTo(3);
        assertThat(harm.chances()).singleElement().isEqualTo(1 / 128.0);
        assertThat(harm.worst())
                .isEqualTo("total got worse on 7 of 20 held-out bills and better on 0");
    }

    @Test
    void where_fewer_than_five_bills_differ_nothing_was_tested() {
        List<TestedBill> bills = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            bills.add(bill(answer("total", true, i >= 4), answer("vendor", true, true)));
        }
        assertThat(Harm.of(bills, List.of())).isEqualTo(Harm.UNTESTED);
    }

    private static TestedBill bill(Answers... answers) {
        return new TestedBill("a bill", true, false, List.of(answers));
    }

    private static Answers answer(String field, boolean was, boolean is) {
        return new Answers(field, new Reply(true, 0.9, was), new Reply(true, 0.9, is), was == is);
    }
}
