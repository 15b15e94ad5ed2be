package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class GuardsTest {

    private final Org org = Org.fresh();

    @Test
    void an_admin_says_that_a_confirmed_bill_must_stay_right_and_takes_it_back() {
        String part = aConfirmedBill("G-1");

        put(org, part, 204);
        put(org, part, 204);

        org.get("/guards")
                .statusCode(200)
                .body("guards.bill.id", equalTo(List.of(part)))
                .body("guards[0].bill.invoiceNumber", equalTo("G-1"))
                .body("guards[0].markedBy", equalTo("rita"));
        assertThat(org.review(part).getBoolean("mustStayRight")).isTrue();
        org.get("/audit?part=" + part)
                .body(
                        "items.findAll { it.what == 'must stay right' }.after",
                        equalTo(List.of("yes")));

        org.request().delete("/guards/" + part).then().statusCode(204);

        org.get("/guards").body("guards", equalTo(List.of()));
        assertThat(org.review(part).getBoolean("mustStayRight")).isFalse();
        org.get("/audit?part=" + part)
                .body("items.findAll { it.what == 'must stay right' }.after", hasItem("no"));
    }

    @Test
    void a_bill_that_is_reopened_guards_nothing_until_it_is_confirmed_again() {
        String part = aConfirmedBill("G-2");
        put(org, part, 204);
        int version = org.review(part).getInt("version");

        org.post("/parts/" + part + "/reopen", Map.of("version", version)).statusCode(200);
        org.get("/guards").body("guards", equalTo(List.of()));

        version = org.review(part).getInt("version");
        org.confirm(part, version, anInvoice().numbered("G-2").truth()).statusCode(200);
        org.get("/guards").body("guards.bill.id", equalTo(List.of(part)));
    }

    @Test
    void only_an_admin_of_the_tenant_may_and_only_a_confirmed_bill_can() {
        String part = aConfirmedBill("G-3");

        put(org.as("bob", "reviewer"), part, 403);
        put(Org.fresh(), part, 404);
        put(org, UUID.randomUUID().toString(), 404);
        put(org, org.read(anInvoice().numbered("G-4").asPdf()), 404);

        org.as("bob", "reviewer").get("/guards").statusCode(403);
    }

    private String aConfirmedBill(String number) {
        var invoice = anInvoice().numbered(number);
        String part = org.read(invoice.asPdf());
        org.confirm(part, 2, invoice.truth()).statusCode(200);
        return part;
    }

    private static void put(Org who, String part, int status) {
        who.request().put("/guards/" + part).then().statusCode(status);
    }
}
