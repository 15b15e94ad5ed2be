package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class WarningsTest {

    private static final String KNOWN = "DE89370400440532013000";
    private static final String OTHER = "GB82WEST12345698765432";

    private final Org org = Org.fresh();

    @ParameterizedTest
    @CsvSource({
        "INV-001, INV001",
        "INV-001, inv 1",
        "RE/2026/17, RE-2026-17",
        "2026-0017, 20260017",
        "B-1001, B-1OO1",
        "IL-5, 1I5"
    })
    void a_number_written_a_little_otherwise_is_the_same(String first, String second) {
        String one = bill("one");
        confirm(one, values("Acme Plumbing", first, "2026-03-01", "100.00", null)).statusCode(200);
        String two = bill("two");
        warnings(two, values("ACME Plumbing, Inc.", second, "2026-05-09", "230.00", null))
                .body("warnings", hasSize(1))
                .body("warnings[0].kind", equalTo("DUPLICATE"))
                .body("warnings[0].mustBeSeen", equalTo(true))
                .body("warnings[0].field", equalTo("invoice_number"))
                .body("warnings[0].duplicate.part", equalTo(one))
                .body("warnings[0].duplicate.state", equalTo("CONFIRMED"))
                .body("warnings[0].duplicate.confirmedBy", equalTo("Rita"))
                .body("warnings[0].duplicate.same", contains("vendor", "invoice_number"));
    }

    @ParameterizedTest
    @CsvSource({
        "Acme Plumbing, INV-10, 2026-05-09, 230.00",
        "Acme Plumbing, INV-002, 2026-03-01, 230.00",
        "Acme Plumbing, INV-002, 2026-05-09, 100.00",
        "Better Plumbing, INV-001, 2026-03-01, 100.00"
    })
    void another_number_day_amount_or_vendor_is_another_bill(
            String vendor, String number, String date, String total) {
        confirm(bill("one"), values("Acme Plumbing", "INV-001", "2026-03-01", "100.00", null))
                .statusCode(200);
        warnings(bill("two"), values(vendor, number, date, total, null)).body("warnings", empty());
    }

    @Test
    void the_same_amount_on_the_same_day_is_a_duplicate_whatever_the_number() {
        confirm(bill("one"), values("Acme", "INV-001", "2026-03-01", "100.00", null))
                .statusCode(200);
        warnings(bill("two"), values("Acme", "Q-7", "2026-03-01", "100", null))
                .body("warnings[0].field", equalTo("total"))
                .body("warnings[0].duplicate.same", contains("vendor", "invoice_date", "total"));
    }

    @Test
    void a_waiting_bill_is_a_duplicate_too_and_lists_say_so_of_both_until_one_is_none() {
        var invoice = anInvoice().from("Twice & Sons").numbered("T-1");
        String one = org.read(invoice.asPdf());
        assertThat(warned(one)).isEmpty();
        String two = org.read(invoice.shiftedDown(9).asPdf());
        assertThat(warned(one)).contains("duplicate");
        assertThat(warned(two)).contains("duplicate");

        org.post("/parts/" + one + "/not-a-bill", Map.of("version", 2)).statusCode(200);
        assertThat(warned(one)).isEmpty();
        assertThat(warned(two)).isEmpty();
        org.post("/parts/" + one + "/reopen", Map.of("version", 3)).statusCode(200);
        assertThat(warned(two)).contains("duplicate");
    }

    @Test
    void other_bank_details_show_the_known_ones_with_their_last_use() {
        confirm(bill("one"), values("Acme", "A-1", "2026-01-05", "10.00", KNOWN)).statusCode(200);
        confirm(
                        bill("two"),
                        values("Acme", "A-2", "2026-02-05", "20.00", "DE89 3704 0044 0532 0130 00"))
                .statusCode(200);
        String three = bill("three");
        warnings(three, values("Acme", "A-3", "2026-03-05", "30.00", OTHER))
                .body("warnings", hasSize(1))
                .body("warnings[0].kind", equalTo("BANK_CHANGED"))
                .body("warnings[0].mustBeSeen", equalTo(true))
                .body("warnings[0].bank.account", equalTo(OTHER))
                .body("warnings[0].bank.known", hasSize(1))
                .body("warnings[0].bank.known[0].account", equalTo(KNOWN))
                .body("warnings[0].bank.known[0].lastUsed", equalTo("2026-02-05"))
                .body("warnings[0].bank.known[0].bills", equalTo(2));
        warnings(three, values("Acme", "A-3", "2026-03-05", "30.00", KNOWN))
                .body("warnings", empty());
    }

    @Test
    void what_there_is_nothing_to_compare_with_is_said_otherwise_and_stops_nobody() {
        warnings(bill("one"), values("Newcomer", "N-1", "2026-01-05", "10.00", KNOWN))
                .body("warnings.kind", contains("VENDOR_FIRST"))
                .body("warnings[0].mustBeSeen", equalTo(false));
        confirm(bill("two"), values("Newcomer", "N-1", "2026-01-05", "10.00", null))
                .statusCode(200);
        String two = bill("three");
        warnings(two, values("Newcomer", "N-2", "2026-02-05", "20.00", KNOWN))
                .body("warnings.kind", contains("BANK_FIRST"))
                .body("warnings[0].bank.bills", equalTo(1));
        confirm(two, values("Newcomer", "N-2", "2026-02-05", "20.00", KNOWN)).statusCode(200);
    }

    @Test
    void the_vendors_record_knows_its_accounts_too() {
        String vendor =
                org.post("/vendors", Map.of("code", "V1", "name", "On Record", "iban", KNOWN))
                        .statusCode(201)
                        .extract()
                        .path("id");
        var values = new HashMap<>(values(null, "R-1", "2026-01-05", "10.00", OTHER));
        values.put("vendorId", vendor);
        warnings(bill("one"), values)
                .body("warnings[0].kind", equalTo("BANK_CHANGED"))
                .body("warnings[0].bank.known[0].onRecord", equalTo(true))
                .body("warnings[0].bank.known[0].lastUsed", nullValue());
    }

    @Test
    void a_confirmation_that_does_not_say_what_it_saw_is_refused_naming_it() {
        confirm(bill("one"), values("Acme", "A-1", "2026-01-05", "10.00", KNOWN)).statusCode(200);
        String two = bill("two");
        var values = values("Acme", "A-1", "2026-02-05", "20.00", OTHER);
        var refused =
                confirm(two, values)
                        .statusCode(409)
                        .contentType("application/problem+json")
                        .body("type", equalTo("urn:billwright:problem:warnings-unseen"))
                        .body("warnings.kind", contains("DUPLICATE", "BANK_CHANGED"));
        assertThat(org.review(two).getString("state")).isEqualTo("TO_REVIEW");
        List<String> keys = Org.unseen(refused);

        confirm(two, values, keys.subList(0, 1))
                .statusCode(409)
                .body("warnings.kind", contains("BANK_CHANGED"));
        confirm(two, values, keys).statusCode(200);
        org.get("/parts/" + two + "/trail")
                .body(
                        "items.findAll { it.what == 'warning seen' }.note",
                        hasItems("DUPLICATE", "BANK_CHANGED"))
                .body("items.find { it.note == 'BANK_CHANGED' }.before", equalTo(KNOWN))
                .body("items.find { it.note == 'BANK_CHANGED' }.after", equalTo(OTHER))
                .body("items.find { it.note == 'DUPLICATE' }.otherPart", notNullValue());
    }

    @Test
    void who_has_seen_a_warning_is_kept_at_once_and_said_to_others() {
        confirm(bill("one"), values("Acme", "A-1", "2026-01-05", "10.00", null)).statusCode(200);
        String two = bill("two");
        var values = values("Acme", "A-1", "2026-02-05", "20.00", null);
        String key = warnings(two, values).extract().path("warnings[0].key");
        org.post(
                        "/parts/" + two + "/warnings/seen",
                        Map.of("values", values, "keys", List.of(key, "no such key")))
                .statusCode(200)
                .body("warnings[0].seen.by", contains("rita"));
        org.as("ben", "reviewer")
                .post("/parts/" + two + "/warnings", values)
                .body("warnings[0].seen[0].byName", equalTo("Rita"));
        confirm(two, values, List.of(key)).statusCode(200);
        org.get("/parts/" + two + "/trail?field=invoice_number")
                .body("items.findAll { it.what == 'warning seen' }", hasSize(1));
    }

    @Test
    void a_bank_warning_is_over_for_the_waiting_bills_once_its_account_was_confirmed() {
        var invoice = anInvoice().from("Harbour Works");
        String first = org.read(invoice.numbered("H-1").dated("2026-01-05").total("11.00").asPdf());
        confirm(first, values("Harbour Works", "H-1", "2026-01-05", "11.00", KNOWN))
                .statusCode(200);
        String second =
                org.read(invoice.numbered("H-2").dated("2026-02-05").total("22.00").asPdf());
        String third = org.read(invoice.numbered("H-3").dated("2026-03-05").total("33.00").asPdf());
        String printed = org.proposed(second).get("iban");
        assertThat(printed).isNotNull().isNotEqualTo(KNOWN);
        assertThat(warned(second)).containsExactly("bank");
        assertThat(warned(third)).containsExactly("bank");
        org.confirm(
                        second,
                        2,
                        Map.of(
                                "vendor", "Harbour Works",
                                "invoice_number", "H-2",
                                "invoice_date", "2026-02-05",
                                "total", "22.00",
                                "iban", printed))
                .statusCode(200);
        assertThat(warned(third)).isEmpty();
        org.get("/queue?state=TO_REVIEW").body("items.warned", hasItem(empty()));
    }

    private String bill(String name) {
        return org.read(anInvoice().from("Printed " + name).numbered(name).asPdf());
    }

    private List<String> warned(String part) {
        return org.review(part).getList("warned");
    }

    private static Map<String, Object> values(
            @Nullable String vendor,
            String number,
            String date,
            String total,
            @Nullable String iban) {
        Map<String, Object> values = new HashMap<>();
        values.put("vendor", vendor);
        values.put("invoiceNumber", number);
        values.put("invoiceDate", date);
        values.put("total", total);
        values.put("iban", iban);
        return values;
    }

    private ValidatableResponse warnings(String part, Map<String, Object> values) {
        return org.post("/parts/" + part + "/warnings", values).statusCode(200);
    }

    private ValidatableResponse confirm(String part, Map<String, Object> values) {
        return confirm(part, values, List.of());
    }

    private ValidatableResponse confirm(
            String part, Map<String, Object> values, List<String> seen) {
        Map<String, String> fields = new HashMap<>();
        Map.of(
                        "vendor", "vendor",
                        "invoiceNumber", "invoice_number",
                        "invoiceDate", "invoice_date",
                        "total", "total",
                        "iban", "iban")
                .forEach((name, field) -> {
                    if (values.get(name) instanceof String value) {
                        fields.put(field, value);
                    }
                });
        var confirmation =
                new HashMap<>(Org.confirmation(org.review(part).getInt("version"), fields));
        confirmation.put("seen", seen);
        return org.post("/parts/" + part + "/confirm", confirmation);
    }
}
