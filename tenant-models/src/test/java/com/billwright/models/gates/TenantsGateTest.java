package com.billwright.models.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.gates.TestedBill.Answers;
import com.billwright.models.gates.TestedBill.Reply;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenantsGateTest {

    private static final int LEAST = 5;

    private final List<List<TestedBill>> tenants = new ArrayList<>();

    @Test
    void too_few_tenants_are_a_verdict_of_their_own() {
        tenants(4, 10, "total", 0, 0);
        tenants.add(List.of());

        assertThat(judge()).isInstanceOf(TenantsVerdict.TooFewTenants.class);
    }

    @Test
    void what_changes_nothing_is_not_worse() {
        tenants(6, 10, "total", 0, 0);

        assertThat(judge()).isInstanceOf(TenantsVerdict.NotWorse.class);
    }

    @Test
    void more_than_half_a_point_lower_is_worse() {
        tenants(9, 10, "total", 0, 0);
        tenants(1, 10, "total", 1, 0);

        assertThat(judge()).isInstanceOf(TenantsVerdict.Worse.class);
    }

    @Test
    void a_little_lower_at_one_tenant_may_be_chance() {
        tenants(30, 10, "total", 0, 0);
        tenants(1, 10, "total", 1, 0);

        assertThat(judge()).isInstanceOf(TenantsVerdict.NotWorse.class);
    }

    @Test
    void a_field_lost_at_many_tenants_is_harm_whatever_others_win() {
        tenants(10, 10, "invoice_number", 2, 0);
        tenants(10, 10, "vendor", 0, 4);

        var verdict = judge();

        assertThat(verdict).isInstanceOf(TenantsVerdict.Worse.class);
        assertThat(verdict.scores().challenger()).isGreaterThan(verdict.scores().champion());
        assertThat(verdict.reason()).startsWith("invoice_number got worse at 10 of 20 tenants");
    }

    @Test
    void many_bills_of_one_tenant_are_one_witness() {
        tenants(1, 30, "invoice_number", 30, 0);
        tenants(19, 30, "vendor", 0, 3);

        assertThat(judge()).isInstanceOf(TenantsVerdict.NotWorse.class);
    }

    @Test
    void a_confidence_that_misleads_much_more_is_worse() {
        for (int t = 0; t < LEAST; t++) {
            List<TestedBill> bills = new ArrayList<>();
            for (int b = 0; b < 60; b++) {
                boolean right = b % 2 == 0;
                bills.add(
                        bill(
                                new Answers(
                                        "total",
                                        new Reply(true, 0.5, right),
                                        new Reply(true, 0.95, right),
                                        true)));
            }
            tenants.add(bills);
        }

        var verdict = judge();

        assertThat(verdict).isInstanceOf(TenantsVerdict.Worse.class);
        assertThat(verdict.reason()).contains("confidence");
    }

    private TenantsVerdict judge() {
        return TenantsGate.judge(tenants, LEAST);
    }

    /// Tenants that each lose the field on so many of their bills and win it on so many others.
    private void tenants(int count, int bills, String field, int lost, int won) {
        for (int t = 0; t < count; t++) {
            List<TestedBill> its = new ArrayList<>();
            for (int b = 0; b < bills; b++) {
                boolean loses = b < lost;
                boolean wins = !loses && b < lost + won;
                its.add(bill(new Answers(field, reply(!wins), reply(!loses), !loses && !wins)));
            }
            tenants.add(its);
        }
    }

    private static Reply reply(boolean right) {
        return new Reply(true, right ? 0.99 : 0.1, right);
    }

    private static TestedBill bill(Answers answers) {
        return new TestedBill("bill", true, false, List.of(answers));
    }
}
