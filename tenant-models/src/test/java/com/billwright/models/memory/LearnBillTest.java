package com.billwright.models.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.LabelLines;
import com.billwright.models.labels.Labels;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersions;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class LearnBillTest {

    private static final Coding NOT_CODED = new Coding(null, null, null);

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject LearnBill learn;
    @Inject Labels labels;
    @Inject LabelsChanged changed;
    @Inject TenantVendorMemory memory;
    @Inject ModelVersions versions;
    @Inject AgroalDataSource database;
    @Inject CurrentTenant current;

    private final String acme = "acme-" + UUID.randomUUID();
    private final String globex = "globex-" + UUID.randomUUID();

    @BeforeEach
    void two_tenants() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        enter.call(globex, () -> tenants.firstSight(globex, "globex", "Globex"));
    }

    @Test
    void a_confirmed_bill_is_remembered_at_the_vendors_next_bill() {
        learn(acme, ABill.from("Ace Plumbing").numbered("A-17").over("119.00"));

        var recalled = recall(acme, ABill.from("Ace Plumbing").numbered("A-18").over("230.50"));

        assertThat(recalled).hasSize(1);
        assertThat(recalled.getFirst().answers())
                .extracting(RememberedAnswer::field, RememberedAnswer::value)
                .contains(tuple("invoice_number", "A-17"), tuple("total", "119.00"));
    }

    @Test
    void another_tenant_remembers_nothing_of_it() {
        learn(acme, ABill.from("Ace Plumbing").numbered("A-17").over("119.00"));

        assertThat(recall(globex, ABill.from("Ace Plumbing").numbered("A-18").over("230.50")))
                .isEmpty();
        assertThat(enter.call(globex, labels::newest)).isEmpty();
    }

    @Test
    void a_memory_in_another_process_knows_it_at_once() {
        var other = new TenantVendorMemory(database, current, changed, 1_000_000);
        var next = ABill.from("Ace Plumbing").numbered("A-99").over("1.00");
        assertThat(enter.call(acme, () -> other.recall(next.text()))).isEmpty();

        learn(acme, ABill.from("Ace Plumbing").numbered("A-17").over("119.00"));
        assertThat(enter.call(acme, () -> other.recall(next.text()))).hasSize(1);

        learn(acme, ABill.from("Ace Plumbing").numbered("A-18").over("120.00"));
        assertThat(enter.call(acme, () -> other.recall(next.text()))).hasSize(2);
    }

    @Test
    void a_reopened_bill_is_forgotten() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        learn(acme, bill);

        inTransaction(acme, () -> learn.forget(bill.part()));

        assertThat(recall(acme, bill)).isEmpty();
        assertThat(enter.call(acme, labels::newest)).isEmpty();
    }

    @Test
    void confirming_again_replaces_what_was_learnt() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        learn(acme, bill);
        learn(acme, bill.with("po_number", "PO-3"));

        assertThat(enter.call(acme, labels::newest))
                .singleElement()
                .satisfies(label -> assertThat(label.values()).containsKey("po_number"));
        assertThat(recall(acme, bill)).hasSize(1);
    }

    @Test
    void what_the_caller_rolls_back_was_never_learnt() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");

        assertThatThrownBy(() ->
                        inTransaction(
                                acme,
                                () -> {
                                    learn.learn(bill.confirmed(NOT_CODED));
                                    // Looks at the memory before it is undone.
                                    memory.recall(bill.text());
                                    throw new IllegalStateException("undone");
                                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(recall(acme, bill)).isEmpty();
    }

    @Test
    void a_value_that_a_person_overrode_is_not_remembered_and_marked_in_the_label() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        var read = bill.confirmed(NOT_CODED);
        var overridden =
                new ConfirmedBill(
                        read.partId(),
                        read.text(),
                        read.fields().stream()
                                .map(f ->
                                        f.name().equals("vendor")
                                                ? new ConfirmedField(
                                                        f.name(),
                                                        f.value(),
                                                        Intent.OVERRIDDEN,
                                                        0,
                                                        null)
                                                : f)
                                .toList(),
                        NOT_CODED,
                        read.proposed(),
                        read.confirmedAt());
        inTransaction(acme, () -> learn.learn(overridden));

        assertThat(recall(acme, bill).getFirst().answers())
                .extracting(RememberedAnswer::field)
                .doesNotContain("vendor");
        assertThat(enter.call(acme, labels::newest).getFirst().values())
                .hasEntrySatisfying("vendor", v -> assertThat(v.overridden()).isTrue());
    }

    @Test
    void a_bills_lines_are_kept_with_its_label_and_their_table_is_remembered() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        var read = bill.confirmed(NOT_CODED);
        var lines =
                List.of(
                        new InvoiceLine(
                                "Tap",
                                Optional.empty(),
                                "",
                                Optional.empty(),
                                Optional.of(new BigDecimal("119.00")),
                                Optional.empty()));
        inTransaction(
                acme,
                () ->
                        learn.learn(
                                new ConfirmedBill(
                                        read.partId(),
                                        read.text(),
                                        read.fields(),
                                        Optional.of(lines),
                                        NOT_CODED,
                                        read.proposed(),
                                        read.confirmedAt())));

        assertThat(
                        enter.call(
                                acme,
                                () ->
                                        new Sql(database)
                                                .list(
                                                        "select lines from label",
                                                        row ->
                                                                LabelLines.read(
                                                                        row.getString("lines")))))
                .containsExactly(lines);
        assertThat(recall(acme, bill).getFirst().table()).isPresent();
    }

    @Test
    void labels_come_back_with_their_words_oldest_first() {
        var first = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        var second = ABill.from("Bolt Electric").numbered("B-2").over("80.10");
        learn(acme, first);
        learn(acme, second);

        var newest = enter.call(acme, labels::newest);

        assertThat(newest)
                .extracting(label -> label.key())
                .containsExactly(first.part().toString(), second.part().toString());
        assertThat(newest.getFirst().text().pages().getFirst().words())
                .extracting(w -> w.text())
                .containsSequence("Invoice", "number:", "A-17");
        assertThat(enter.call(acme, () -> versions.labels(ModelKind.FIELDS)).added()).isEqualTo(2);
    }

    @Test
    void every_change_leaves_a_later_mark_and_keeps_what_was_proposed() {
        var bill = ABill.from("Ace Plumbing").numbered("A-17").over("119.00");
        learn(acme, bill);
        var learnt = enter.call(acme, changed::at);
        assertThat(
                        enter.call(
                                acme,
                                () ->
                                        new Sql(database)
                                                .list(
                                                        "select proposed ->> 0 from label",
                                                        row -> row.getString(1))))
                .singleElement()
                .asString()
                .contains("\"confidence\": 0.9");

        inTransaction(acme, () -> learn.forget(bill.part()));

        assertThat(enter.call(acme, changed::at)).isAfter(learnt);
    }

    private void learn(String tenant, ABill bill) {
        inTransaction(tenant, () -> learn.learn(bill.confirmed(NOT_CODED)));
    }

    private void inTransaction(String tenant, Runnable work) {
        enter.call(
                tenant,
                () -> {
                    QuarkusTransaction.requiringNew().run(work);
                    return true;
                });
    }

    private List<RememberedBill> recall(String tenant, ABill bill) {
        return enter.call(tenant, () -> memory.recall(bill.text()));
    }
}
