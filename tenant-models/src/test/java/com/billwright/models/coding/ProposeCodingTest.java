package com.billwright.models.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.ABill;
import com.billwright.models.RealPostgres;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.NewVendor;
import com.billwright.models.lists.Properties;
import com.billwright.models.lists.Vendors;
import com.billwright.models.memory.TenantVendorMemory;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class ProposeCodingTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject Vendors vendors;
    @Inject GlAccounts accounts;
    @Inject Properties properties;
    @Inject LearnBill learn;
    @Inject ProposeCoding propose;
    @Inject TenantVendorMemory memory;

    private final String acme = "acme-" + UUID.randomUUID();
    private UUID ace = UUID.randomUUID();
    private UUID plumbing = UUID.randomUUID();
    private UUID heating = UUID.randomUUID();
    private UUID elm = UUID.randomUUID();
    private UUID oak = UUID.randomUUID();

    @BeforeEach
    void lists() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        ace =
                enter.call(
                                acme,
                                () ->
                                        vendors.add(
                                                "",
                                                new NewVendor(
                                                        "Ace Plumbing, Inc.",
                                                        "DE 136 695 976",
                                                        "DE89 3704 0044 0532 0130 00",
                                                        "1 Pipe St")))
                        .id();
        plumbing = enter.call(acme, () -> accounts.add("6120", "Plumbing", "")).id();
        heating = enter.call(acme, () -> accounts.add("6130", "Heating", "")).id();
        elm = enter.call(acme, () -> properties.add("ELM", "Elm Court", "12 Elm St")).id();
        oak = enter.call(acme, () -> properties.add("OAK", "Oak House", "7 Oak Ave")).id();
    }

    @Test
    void a_vendor_is_known_by_its_tax_id_whatever_its_name_reads() {
        var proposal = propose(ABill.from("Acc Plumhing").with("vendor_vat_id", "DE136695976"));

        assertThat(proposal.vendor()).map(Proposed::id).contains(ace);
        assertThat(proposal.vendor().orElseThrow().because().getFirst()).contains("tax id");
    }

    @Test
    void a_vendor_is_known_by_its_bank_account() {
        var proposal = propose(ABill.from("A.P. Services").with("iban", "DE89370400440532013000"));

        assertThat(proposal.vendor()).map(Proposed::id).contains(ace);
    }

    @Test
    void a_vendor_is_known_by_its_name_without_case_and_legal_form() {
        assertThat(propose(ABill.from("ACE PLUMBING")).vendor()).map(Proposed::id).contains(ace);
        assertThat(propose(ABill.from("Ace Plurnbing Inc")).vendor())
                .map(Proposed::id)
                .contains(ace);
    }

    @Test
    void a_like_name_with_another_tax_id_is_another_vendor() {
        var proposal = propose(ABill.from("Ace Plumbing").with("vendor_vat_id", "DE999999999"));

        assertThat(proposal.vendor()).isEmpty();
        assertThat(proposal.newVendor()).map(NewVendor::vatId).contains("DE999999999");
    }

    @Test
    void an_unknown_vendor_is_proposed_as_a_new_one_with_its_details() {
        var proposal =
                propose(
                        ABill.from("Bolt Electric")
                                .with("vendor_address", "2 Volt Rd")
                                .with("iban", "GB29 NWBK 6016 1331 9268 19"));

        assertThat(proposal.vendor()).isEmpty();
        assertThat(proposal.newVendor())
                .contains(
                        new NewVendor("Bolt Electric", "", "GB29NWBK60161331926819", "2 Volt Rd"));
        assertThat(proposal.account()).isEmpty();
    }

    @Test
    void what_a_confirmed_bill_printed_for_a_vendor_is_known_on_the_next_until_it_is_reopened() {
        var misread = ABill.from("A.P. Drainage & Heating");
        assertThat(propose(misread).vendor()).isEmpty();

        learn(misread, plumbing, elm);

        var next = propose(ABill.from("A.P. DRAINAGE & HEATlNG"));
        assertThat(next.vendor()).map(Proposed::id).contains(ace);
        assertThat(next.newVendor()).isEmpty();

        forget(misread);
        assertThat(propose(ABill.from("A.P. Drainage & Heating")).vendor()).isEmpty();
    }

    @Test
    void a_bank_account_is_learnt_from_a_confirmed_bill() {
        learn(ABill.from("Ace Plumbing").with("iban", "GB29NWBK60161331926819"), plumbing, elm);

        var next = propose(ABill.from("Services").with("iban", "GB29 NWBK 6016 1331 9268 19"));

        assertThat(next.vendor()).map(Proposed::id).contains(ace);
        assertThat(next.vendor().orElseThrow().because().getFirst()).contains("bank account");
    }

    @Test
    void another_tenant_knows_nothing_of_what_this_one_learnt() {
        learn(ABill.from("Ace Plumbing"), plumbing, elm);
        var other = "other-" + acme;
        enter.call(other, () -> tenants.firstSight(other, "other", "Other"));
        var bill = ABill.from("Ace Plumbing");

        var theirs = propose(other, bill);

        assertThat(theirs.vendor()).isEmpty();
        assertThat(theirs.newVendor()).map(NewVendor::name).contains("Ace Plumbing");
    }

    @Test
    void account_and_property_follow_the_vendors_earlier_bills_and_say_so() {
        for (int i = 1; i <= 4; i++) {
            learn(
                    ABill.from("Ace Plumbing").numbered("A-" + i).over("10" + i + ".00"),
                    plumbing,
                    elm);
        }

        var proposal = propose(ABill.from("Ace Plumbing").numbered("A-9").over("87.00"));

        assertThat(proposal.account()).map(Proposed::id).contains(plumbing);
        assertThat(proposal.account().orElseThrow().because())
                .contains("Ace Plumbing, Inc.'s last 4 bills went to 6120");
        assertThat(proposal.property()).map(Proposed::id).contains(elm);
        assertThat(proposal.account().orElseThrow().confidence()).isBetween(0.8, 1.0);
    }

    @Test
    void one_earlier_bill_makes_less_sure_than_several() {
        learn(ABill.from("Ace Plumbing").numbered("A-1").over("101.00"), plumbing, elm);

        var account = propose(ABill.from("Ace Plumbing").over("7.00")).account().orElseThrow();

        assertThat(account.confidence()).isGreaterThan(0.4);
        assertThat(account.because())
                .contains("Ace Plumbing, Inc.'s only earlier bill went to 6120");
        for (int i = 2; i <= 6; i++) {
            learn(ABill.from("Ace Plumbing").over("10" + i + ".00"), plumbing, elm);
        }
        assertThat(propose(ABill.from("Ace Plumbing").over("7.00")).account().orElseThrow())
                .extracting(Proposed::confidence)
                .satisfies(later -> assertThat(later).isGreaterThan(account.confidence()));
    }

    @Test
    void an_equal_amount_outweighs_newer_bills() {
        learn(ABill.from("Ace Plumbing").numbered("A-1").over("49.90"), heating, elm);
        learn(ABill.from("Ace Plumbing").numbered("A-2").over("812.00"), plumbing, elm);
        learn(ABill.from("Ace Plumbing").numbered("A-3").over("640.00"), plumbing, elm);

        var account = propose(ABill.from("Ace Plumbing").over("49.90")).account().orElseThrow();

        assertThat(account.id()).isEqualTo(heating);
        assertThat(account.because()).anyMatch(s -> s.contains("A-1 had the same amount"));
    }

    @Test
    void a_confirmation_counts_at_the_very_next_bill_and_no_longer_when_it_is_taken_back() {
        var first = ABill.from("Ace Plumbing").numbered("A-1").over("101.00");
        learn(first, heating, elm);
        var next = ABill.from("Ace Plumbing").over("120.00");
        assertThat(propose(next).account()).map(Proposed::id).contains(heating);

        learn(ABill.from("Ace Plumbing").numbered("A-2").over("102.00"), plumbing, elm);
        learn(ABill.from("Ace Plumbing").numbered("A-3").over("103.00"), plumbing, elm);
        var both = propose(next);
        assertThat(both.account()).map(Proposed::id).contains(plumbing);
        assertThat(both.otherAccounts()).extracting(Proposed::id).contains(heating);

        enter.call(
                acme,
                () -> {
                    QuarkusTransaction.requiringNew().run(() -> learn.forget(first.part()));
                    return true;
                });
        var after = propose(next).account().orElseThrow();
        assertThat(after.because()).contains("Ace Plumbing, Inc.'s last 2 bills went to 6120");
    }

    @Test
    void a_vendor_never_seen_is_booked_by_the_words_of_its_name() {
        var proposal = propose(ABill.from("Borealis Plumbing & Pipes"));

        assertThat(proposal.vendor()).isEmpty();
        assertThat(proposal.account()).map(Proposed::id).contains(plumbing);
        assertThat(proposal.account().orElseThrow().because().getFirst()).contains("6120");
    }

    @Test
    void the_address_served_decides_the_property() {
        learn(
                ABill.from("Ace Plumbing").numbered("A-1").over("50.00").servedAt("7 Oak Avenue"),
                plumbing,
                oak);
        for (int i = 2; i <= 4; i++) {
            learn(
                    ABill.from("Ace Plumbing")
                            .numbered("A-" + i)
                            .over("60.00")
                            .servedAt("12 Elm Street"),
                    plumbing,
                    elm);
        }

        var property =
                propose(ABill.from("Ace Plumbing").over("70.00").servedAt("7 Oak Avenue"))
                        .property()
                        .orElseThrow();

        assertThat(property.id()).isEqualTo(oak);
        assertThat(property.because()).anyMatch(s -> s.contains("was for 7 Oak Avenue"));
    }

    @Test
    void what_a_person_decides_in_spite_of_the_page_teaches_coding() {
        for (int i = 1; i <= 3; i++) {
            learn(
                    ABill.from("Ace Plumbing")
                            .numbered("A-" + i)
                            .over("60.00")
                            .overriding(
                                    "service_address", i == 2 ? "7 Oak Avenue" : "12 Elm Street"),
                    plumbing,
                    i == 2 ? oak : elm);
        }

        assertThat(
                        propose(ABill.from("Ace Plumbing").over("70.00").servedAt("7 Oak Avenue"))
                                .property()
                                .orElseThrow()
                                .id())
                .isEqualTo(oak);
    }

    private CodingProposal propose(ABill bill) {
        return propose(acme, bill);
    }

    private CodingProposal propose(String tenant, ABill bill) {
        return enter.call(
                tenant,
                () -> propose.propose(bill.proposed(), bill.text(), memory.recall(bill.text())));
    }

    private void forget(ABill bill) {
        enter.call(
                acme,
                () -> {
                    QuarkusTransaction.requiringNew().run(() -> learn.forget(bill.part()));
                    return true;
                });
    }

    private void learn(ABill bill, UUID account, UUID property) {
        enter.call(
                acme,
                () -> {
                    QuarkusTransaction.requiringNew()
                            .run(() ->
                                    learn.learn(
                                            bill.confirmed(new Coding(ace, account, property))));
                    return true;
                });
    }
}
