package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.gates.TestedBill.Answers;
import com.billwright.models.gates.TestedBill.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GateTest {

    private final List<TestedBill> bills = new ArrayList<>();

    @Test
    void more_right_answers_are_promoted() {
        times(20, true, right(), right());
        times(1, true, wrong(), right());
        assertThat(Gate.judge(bills)).isInstanceOf(Verdict.Promoted.class);
    }

    @Test
    void more_than_half_a_point_lower_blocks_however_few_the_bills() {
        times(10, true, right(), right());
        times(1, true, right(), wrong());
        assertKept("1 of 11 held-out bills got worse, 0 got better.");
    }

    @Test
    void a_little_lower_is_left_to_who_is_more_honest() {
        times(300, true, said(0.7, true), said(0.9, true));
        times(1, true, right(), wrong());
        assertThat(Gate.judge(bills)).isInstanceOf(Verdict.Promoted.class);

        bills.clear();
        times(300, true, said(0.9, true), said(0.89, true));
        times(1, true, right(), wrong());
        assertKept("its confidence misleads more");
    }

    @Test
    void losses_of_one_field_are_proposed_with_their_chance_and_not_judged_alone() {
        for (int i = 0; i < 50; i++) {
            bills.add(
                    new TestedBill(
                            "" + i,
                            true,
                            false,
                            List.of(
                                    new Answers(
                                            "total", right(), i < 6 ? wrong() : right(), i >= 6),
                                    new Answers("vendor", wrong(), right(), false))));
        }
        Verdict verdict = Gate.judge(bills);
        assertThat(verdict).isInstanceOf(Verdict.Promoted.class);
        assertThat(verdict.harm().chances()).containsExactly(1 / 64.0);
    }

    @Test
    void a_guard_bill_broken_blocks_whatever_was_won() {
        times(20, true, wrong(), right());
        bills.add(
                new TestedBill(
                        "4711",
                        false,
                        true,
                        List.of(new Answers("total", right(), wrong(), false))));
        assertKept("It would get total wrong on bill 4711, which must stay right.");
    }

    @Test
    void a_guard_bill_that_was_wrong_before_breaks_nothing_and_counts_for_no_score() {
        times(20, true, wrong(), right());
        bills.add(
                new TestedBill(
                        "4711",
                        false,
                        true,
                        List.of(new Answers("total", wrong(), wrong(), true))));
        Verdict verdict = Gate.judge(bills);
        assertThat(verdict).isInstanceOf(Verdict.Promoted.class);
        assertThat(verdict.scores().bills()).isEqualTo(20);
    }

    @Test
    void a_confidence_that_misleads_much_more_blocks_though_more_is_right() {
        times(240, true, said(0.9, true), said(0.99, true));
        times(27, true, said(0.9, false), said(0.99, false));
        times(1, true, wrong(), right());
        assertKept("Its confidence is off by");
    }

    @Test
    void of_few_answers_nobody_can_tell_whether_confidence_misleads() {
        times(90, true, said(0.9, true), said(0.99, true));
        times(10, true, said(0.9, false), said(0.99, false));
        times(1, true, wrong(), right());
        assertThat(Gate.judge(bills)).isInstanceOf(Verdict.Promoted.class);
    }

    private void assertKept(String reason) {
        Verdict verdict = Gate.judge(bills);
        assertThat(verdict).isInstanceOf(Verdict.ChampionKept.class);
        assertThat(verdict.reason()).contains(reason);
    }

    private void times(int n, boolean heldOut, Reply champion, Reply challenger) {
        for (int i = 0; i < n; i++) {
            bills.add(
                    new TestedBill(
                            "bill " + bills.size(),
                            heldOut,
                            false,
                            List.of(
                                    new Answers(
                                            "total",
                                            champion,
                                            challenger,
                                            champion.right() == challenger.right()))));
        }
    }

    private static Reply right() {
        return said(0.9, true);
    }

    private static Reply wrong() {
        return said(0.9, false);
    }

    private static Reply said(double confidence, boolean right) {
        return new Reply(true, confidence, right);
    }
}
