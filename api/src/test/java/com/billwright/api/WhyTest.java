package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class WhyTest {

    private final Org org = Org.fresh();

    @Test
    void nothing_earlier_is_told_of_a_first_bill() {
        String part = org.read(anInvoice().asPdf());

        org.get("/parts/" + part + "/why/fields/total")
                .statusCode(200)
                .body("earlier", empty())
                .body("record", nullValue())
                .body("version", nullValue());
    }

    @Test
    void the_bills_of_the_same_layout_are_told_with_their_values() {
        String before = confirmed(org.read(anInvoice().numbered("A-1").asPdf()), "A-1");
        String part = org.read(anInvoice().numbered("A-2").asPdf());

        var why =
                org.get("/parts/" + part + "/why/fields/vendor")
                        .statusCode(200)
                        .body("earlier.id", equalTo(List.of(before)))
                        .body("earlier[0].invoiceNumber", equalTo("A-1"))
                        .extract()
                        .jsonPath();
        assertThat(why.getString("earlier[0].value")).isEqualTo(org.proposed(before).get("vendor"));
        assertThat(why.getBoolean("earlier[0].same"))
                .isEqualTo(
                        why.getString("earlier[0].value").equals(org.proposed(part).get("vendor")));
    }

    @Test
    void a_field_s_record_counts_what_people_confirmed() {
        String part = org.read(anInvoice().asPdf());
        int version = org.review(part).getInt("version");
        var values = org.proposed(part);
        values.put("total", "4711.50");
        org.confirm(part, version, values).statusCode(200);

        org.get("/parts/" + part + "/why/fields/total")
                .body("record.judged", equalTo(1))
                .body("record.right", equalTo(0))
                .body("record.passFrom", nullValue());
        org.get("/parts/" + part + "/why/fields/invoice_date").body("record.right", equalTo(1));
    }

    @Test
    void a_vendor_s_earlier_bills_are_told_with_how_they_were_booked() {
        String account = entry("/accounts", "6000", "Repairs");
        String vendor = entry("/vendors", "V1", "Acme Plumbing");
        String before = org.read(anInvoice().numbered("A-1").asPdf());
        book(before, vendor, account);
        String part = org.read(anInvoice().numbered("A-2").asPdf());
        book(part, vendor, account);

        org.get("/parts/" + part + "/why/coding/account")
                .statusCode(200)
                .body("earlier.id", hasItem(before))
                .body("earlier[0].value", equalTo("6000 · Repairs"));
    }

    @Test
    void unknown_parts_fields_and_lists_are_not_found() {
        String part = org.read(anInvoice().asPdf());

        org.get("/parts/" + UUID.randomUUID() + "/why/fields/total").statusCode(404);
        org.get("/parts/" + part + "/why/fields/shoe_size").statusCode(404);
        org.get("/parts/" + part + "/why/coding/shoes").statusCode(404);
    }

    private String confirmed(String part, String number) {
        var values = org.proposed(part);
        values.put("invoice_number", number);
        org.confirm(part, org.review(part).getInt("version"), values).statusCode(200);
        return part;
    }

    private String entry(String list, String code, String name) {
        return org.post(list, Map.of("code", code, "name", name)).extract().path("id");
    }

    private void book(String part, String vendor, String account) {
        int version = org.review(part).getInt("version");
        var confirmation = new java.util.HashMap<>(Org.confirmation(version, org.proposed(part)));
        confirmation.put("lines", new ArrayList<>());
        confirmation.put("coding", Map.of("vendorId", vendor, "accountId", account));
        org.confirm(part, confirmation).statusCode(200);
    }
}
