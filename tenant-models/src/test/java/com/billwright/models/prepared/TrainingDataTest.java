package com.billwright.models.prepared;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.booking.Target;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.prepared.PreparedLabels.Prepared;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.training.PreparedBill;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TrainingDataTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject GlAccounts accounts;
    @Inject LearnBill learn;
    @Inject TrainingData training;
    @Inject AgroalDataSource database;

    private final String acme = "acme-" + UUID.randomUUID();
    private Coding coding = new Coding(null, null, null);

    @BeforeEach
    void a_tenant_with_an_account() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        var account = enter.call(acme, () -> accounts.add("4200", "Repairs", ""));
        coding = new Coding(null, account.id(), null);
    }

    @Test
    void a_bill_is_prepared_when_it_is_confirmed() {
        var bill = learnt(1).getFirst();

        var prepared = newest();

        assertThat(prepared.bills()).extracting(PreparedBill::key).containsExactly(key(bill));
        assertThat(prepared.bookings())
                .extracting(PreparedBooking::key, PreparedBooking::target)
                .containsExactly(org.assertj.core.api.Assertions.tuple(key(bill), Target.ACCOUNT));
        assertThat(count("prepared_bill")).isOne();
    }

    @Test
    void many_are_packed_into_blocks_and_stay_the_same() {
        learnt(40);
        var before = newest();

        in(() -> {
            training.tidy(training.newest());
            return true;
        });

        assertThat(count("prepared_bill")).isZero();
        assertThat(count("prepared_block")).isEqualTo(2);
        var after = newest();
        assertThat(after.bills()).extracting(PreparedBill::key).isEqualTo(keys(before));
        assertThat(after.bookings()).hasSize(40);
        assertThat(after.loose()).isZero();
    }

    @Test
    void few_stay_in_rows_of_their_own() {
        learnt(3);

        in(() -> {
            training.tidy(training.newest());
            return true;
        });

        assertThat(count("prepared_bill")).isEqualTo(3);
        assertThat(count("prepared_block")).isZero();
    }

    @Test
    void a_reopened_bill_is_no_longer_trained_on_wherever_it_lies() {
        var bills = learnt(33);
        in(() -> {
            training.tidy(training.newest());
            return true;
        });
        bills.addAll(learnt(1));

        forget(bills.get(4));
        forget(bills.get(33));

        assertThat(newest().bills())
                .extracting(PreparedBill::key)
                .hasSize(32)
                .doesNotContain(key(bills.get(4)), key(bills.get(33)));
    }

    @Test
    void a_bill_confirmed_again_is_there_once() {
        var bills = learnt(33);
        in(() -> {
            training.tidy(training.newest());
            return true;
        });

        learn(bills.getFirst());

        assertThat(newest().bills())
                .extracting(PreparedBill::key)
                .hasSize(33)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_was_made_for_another_base_is_made_anew_once() {
        learnt(5);
        in(() -> new Sql(database).update("update prepared_bill set made_for = 'an older base'"));

        var prepared = newest();

        assertThat(prepared.bills()).hasSize(5);
        assertThat(prepared.bookings()).hasSize(5);
        assertThat(count("prepared_bill")).isZero();
        assertThat(count("prepared_block")).isOne();
        assertThat(newest().bills()).extracting(PreparedBill::key).isEqualTo(keys(prepared));
    }

    private static List<String> keys(Prepared prepared) {
        return prepared.bills().stream().map(PreparedBill::key).toList();
    }

    private static String key(ABill bill) {
        return bill.part().toString();
    }

    private List<ABill> learnt(int bills) {
        var all = new ArrayList<ABill>();
        for (int i = 0; i < bills; i++) {
            var bill = ABill.from("Ace Plumbing").numbered("A-" + i).over((100 + i) + ".00");
            learn(bill);
            all.add(bill);
        }
        return all;
    }

    private void learn(ABill bill) {
        in(() -> {
            learn.learn(bill.confirmed(coding));
            return true;
        });
    }

    private void forget(ABill bill) {
        in(() -> {
            learn.forget(bill.part());
            return true;
        });
    }

    private Prepared newest() {
        return in(training::newest);
    }

    private int count(String table) {
        return in(() ->
                new Sql(database)
                        .first("select count(*) as n from " + table, row -> row.getInt("n"))
                        .orElseThrow());
    }

    private <T> T in(Callable<T> work) {
        return enter.call(acme, () -> QuarkusTransaction.requiringNew().call(work));
    }
}
