package com.billwright.models.vendors;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.vendors.KnownVendor.Printed;
import com.billwright.models.vendors.Mark.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorIndexTest {

    private static final double SURE_ENOUGH = 0.5;

    private final VendorIndex index = new VendorIndex();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Northern Lights Plumbing Ltd | N0RTHERN L1GHTS PLUMBlNG LTD",
                "Northern Lights Plumbing Ltd | Northem Lights Plurnbing",
                "Bergmann Heizungsbau GmbH | BERGMANN HElZUNGSBAU",
                "Bergmann Heizungsbau GmbH & Co. KG | Bergmann Heizungsbau",
                "Société Générale de Nettoyage SARL | SOCIETE GENERALE DE NETTOYAGE",
                "Wong Kee Noodles Sdn Bhd | WONG KEE NOODLES SON BHO",
                "Wong Kee Noodles Sdn Bhd | WONG KEE NOODLES (DAMANSARA)",
                "Riverside Elevator Maintenance Inc. | Riverside Elevator Mainten",
            })
    void a_name_is_known_in_spite_of_slips_legal_forms_branches_and_cut_off_ends(
            String listed, String printed) {
        UUID right = knows(listed);
        knows("Southern Cross Plumbing Ltd");
        knows("Wing Lee Noodles Sdn Bhd");
        knows("Berger Heizungsbau GmbH");

        assertThat(proposed(named(printed))).contains(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Southern Stars Plumbing Ltd",
                "Maillard Sanitärtechnik GmbH",
                "Plumbing Services Ltd",
                "Sdn Bhd",
                "Tax Invoice",
                "Hardware Trading Sdn Bhd"
            })
    void a_new_vendor_is_not_forced_onto_one_of_the_same_trade(String printed) {
        knows("Northern Lights Plumbing Services Ltd");
        knows("Hoe Seng Hardware Trading Sdn Bhd");
        knows("LK Hardware Trading Sdn Bhd");
        knows("Nord Sanitärtechnik GbR");

        assertThat(proposed(named(printed))).isEmpty();
    }

    @Test
    void an_alias_is_as_good_as_the_name() {
        UUID right = UUID.randomUUID();
        index.put(vendor(right, "Ashford Facility Group plc", List.of("Sparkle & Co"), List.of()));

        assertThat(proposed(named("SPARKLE & CO."))).contains(right);
    }

    @Test
    void a_tax_id_beats_a_name_and_another_tax_id_refuses() {
        UUID right = UUID.randomUUID();
        index.put(vendor(right, "Ace Plumbing", List.of(), List.of("DE136695976")));
        UUID other = UUID.randomUUID();
        index.put(vendor(other, "Bolt Electric", List.of(), List.of("DE811569869")));

        assertThat(proposed(bill("Bolt Electric", "DE136695976"))).contains(right);
        assertThat(proposed(bill("Ace Plumbing", "DE999999999"))).isEmpty();
    }

    @Test
    void a_telephone_number_of_the_list_is_found_however_it_is_written() {
        UUID right = UUID.randomUUID();
        index.put(
                new KnownVendor(
                        right,
                        "A",
                        "Ace Plumbing",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("+49 89 1234567"),
                        List.of("ace.example"),
                        List.of(),
                        List.of(),
                        0));

        assertThat(proposed(page("", "Tel. 089 / 123 45 67"))).contains(right);
        assertThat(proposed(page("", "mail billing@ace.example"))).contains(right);
        assertThat(proposed(page("", "Tel. 089 / 765 43 21"))).isEmpty();
    }

    @Test
    void a_number_that_several_vendors_bills_print_tells_none_of_them() {
        Mark ours = new Mark(Kind.NUMBER, "55512345");
        UUID ace = UUID.randomUUID();
        index.put(printing(ace, "Ace Plumbing", ours, 9));
        index.put(printing(UUID.randomUUID(), "Bolt Electric", ours, 9));

        assertThat(proposed(page("Crown Lifts", "Tel. 555 12345"))).isEmpty();
    }

    @Test
    void what_the_only_vendors_bills_print_may_be_the_tenants_own() {
        index.put(
                printing(UUID.randomUUID(), "Ace Plumbing", new Mark(Kind.NUMBER, "55512345"), 9));

        assertThat(proposed(page("Crown Lifts", "Tel. 555 12345"))).isEmpty();
    }

    @Test
    void a_vendor_put_again_is_known_by_its_new_name_alone() {
        UUID id = UUID.randomUUID();
        index.put(vendor(id, "Ace Plumbing", List.of(), List.of()));
        index.put(vendor(id, "Zenith Roofing", List.of(), List.of()));

        assertThat(proposed(named("Zenith Roofing"))).contains(id);
        assertThat(proposed(named("Ace Plumbing"))).isEmpty();
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void two_vendors_of_one_name_leave_the_choice_to_the_person() {
        knows("Ace Plumbing");
        knows("ACE Plumbing Ltd");

        assertThat(proposed(named("Ace Plumbing"))).isEmpty();
    }

    @Test
    void the_address_tells_vendors_of_alike_names_apart() {
        UUID north = at("Ace Plumbing", "1 Pipe Street, 10115 Northtown");
        UUID south = at("Ace Plumbing", "99 Harbour Road, 80331 Southville");

        assertThat(proposed(from("Ace Plumbing", "1 Pipe Street 10115 Northtown"))).contains(north);
        assertThat(proposed(from("ACE PLUMBlNG", "99 Harbour Rd 80331 Southville")))
                .contains(south);
        assertThat(proposed(from("Acme Plumbing", "5 Market Square, 50667 Eastbury"))).isEmpty();
    }

    @Test
    void a_sentence_says_why() {
        UUID right = UUID.randomUUID();
        index.put(vendor(right, "Ace Plumbing", List.of(), List.of("DE136695976")));

        assertThat(recognised(bill("Ace Plumbing", "DE136695976")).orElseThrow().because())
                .containsExactly(
                        "Its tax id DE136695976 is on the bill", "The bill names Ace Plumbing");
    }

    private UUID at(String name, String address) {
        UUID id = UUID.randomUUID();
        index.put(
                new KnownVendor(
                        id,
                        "V",
                        name,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(address),
                        List.of(),
                        0));
        return id;
    }

    private static BillMarks from(String name, String address) {
        return new BillMarks(name, address, "", "", List.of(), Set.of());
    }

    private UUID knows(String name) {
        UUID id = UUID.randomUUID();
        index.put(vendor(id, name, List.of(), List.of()));
        return id;
    }

    private static KnownVendor vendor(
            UUID id, String name, List<String> aliases, List<String> taxIds) {
        return new KnownVendor(
                id, "V", name, aliases, taxIds, List.of(), List.of(), List.of(), List.of(),
                List.of(), 0);
    }

    private static KnownVendor printing(UUID id, String name, Mark mark, int bills) {
        return new KnownVendor(
                id,
                "V",
                name,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Printed(mark, bills, LocalDate.EPOCH)),
                bills);
    }

    private static BillMarks named(String name) {
        return bill(name, "");
    }

    private static BillMarks bill(String name, String taxId) {
        return new BillMarks(name, "", taxId, "", List.of(), Set.of());
    }

    private static BillMarks page(String name, String... lines) {
        return new BillMarks(name, "", "", "", List.of(), BillMarks.inLines(Stream.of(lines)));
    }

    private Optional<UUID> proposed(BillMarks bill) {
        return recognised(bill)
                .filter(r -> r.confidence() >= SURE_ENOUGH)
                .map(r -> r.vendor().id());
    }

    private Optional<Recognised> recognised(BillMarks bill) {
        return index.recognise(bill, Map.of());
    }
}
