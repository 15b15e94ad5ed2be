package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TrailTest {

    private final Org org = Org.fresh();

    @Test
    void a_bills_trail_tells_all_that_happened_in_its_order() {
        String part = org.read(anInvoice().numbered("T-1").total("100.00").asPdf());
        String path = "/parts/" + part;
        org.post(path + "/take", Map.of()).statusCode(200);
        org.post(path + "/take", Map.of()).statusCode(200);
        org.post(path + "/comments", Map.of("text", "Looks odd")).statusCode(201);
        org.confirm(part, 2, Map.of("total", "119.00")).statusCode(200);
        org.request().put("/guards/" + part).then().statusCode(204);
        org.post(path + "/reopen", Map.of("version", 3, "reason", "The total was wrong"))
                .statusCode(200);
        org.confirm(part, 4, Map.of("total", "120.00")).statusCode(200);
        org.post(path + "/reopen", Map.of("version", 5)).statusCode(200);
        org.post(path + "/not-a-bill", Map.of("version", 6, "documentType", "statement"))
                .statusCode(200);

        var trail = org.get(path + "/trail").statusCode(200).extract().jsonPath();
        List<String> all = trail.getList("items.what");
        assertThat(all.stream().filter(what -> !what.equals("corrected")))
                .containsExactly(
                        "uploaded",
                        "proposed",
                        "opened",
                        "commented",
                        "confirmed",
                        "must stay right",
                        "reopened",
                        "confirmed",
                        "reopened",
                        "not a bill");
        assertThat(trail.getList("items.who"))
                .containsOnly("rita", "billwright")
                .hasSize(all.size());
        assertThat(trail.getString("items.find { it.what == 'proposed' }.modelVersion"))
                .isNotBlank();
        assertThat(trail.getString("items.find { it.what == 'reopened' }.note"))
                .isEqualTo("The total was wrong");
        assertThat(trail.getString("items.find { it.what == 'not a bill' }.note"))
                .isEqualTo("statement");
        assertThat(trail.getInt("total")).isEqualTo(all.size());
    }

    @Test
    void a_fields_trail_says_who_had_answered_before_each_value() {
        String part = org.read(anInvoice().total("100.00").asPdf());
        String proposed = org.proposed(part).get("total");
        org.confirm(part, 2, Map.of("total", "119.00")).statusCode(200);
        org.post("/parts/" + part + "/reopen", Map.of("version", 3)).statusCode(200);
        org.post(
                        "/parts/" + part + "/confirm",
                        Map.of(
                                "version",
                                4,
                                "fields",
                                List.of(
                                        Map.of(
                                                "name", "total",
                                                "value", "120.00",
                                                "intent", "overridden"))))
                .statusCode(200);

        org.get("/parts/" + part + "/trail?field=total")
                .body("items.field", everyItem(equalTo("total")))
                .body("items.before", contains(proposed, "119.00"))
                .body("items.after", contains("119.00", "120.00"))
                .body("items.intent", contains("misread", "overridden"))
                .body("items[0].source", notNullValue())
                .body("items[0].modelVersion", notNullValue())
                .body("items[1].source", equalTo("person"))
                .body("fields", hasItem("total"))
                .body("total", equalTo(2));
    }

    @Test
    void coding_and_type_are_in_the_trail_by_their_names() {
        String repairs = account("4100", "Repairs");
        String rent = account("4200", "Rent");
        String part = org.read(anInvoice().asPdf());
        boolean other = repairs.equals(org.review(part).getString("coding.account.proposed.id"));
        String type = org.review(part).getString("documentType.proposed.value");
        org.post(
                        "/parts/" + part + "/confirm",
                        Map.of(
                                "version",
                                2,
                                "documentType",
                                type.equals("receipt") ? "invoice" : "receipt",
                                "coding",
                                Map.of("accountId", other ? rent : repairs)))
                .statusCode(200);
        org.get("/parts/" + part + "/trail")
                .body(
                        "items.find { it.field == 'coding.account' }.after",
                        equalTo(other ? "4200 · Rent" : "4100 · Repairs"))
                .body("items.find { it.field == 'document_type' }.before", equalTo(type));
    }

    private String account(String code, String name) {
        return org.post("/accounts", Map.of("code", code, "name", name))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void it_comes_in_pages() {
        String part = org.read(anInvoice().asPdf());
        org.confirm(part, 2, Map.of("total", "119.00")).statusCode(200);
        int all = org.get("/parts/" + part + "/trail").extract().path("total");
        org.get("/parts/" + part + "/trail?limit=2&offset=1")
                .body("items", hasSize(2))
                .body("items[0].what", equalTo("proposed"))
                .body("total", equalTo(all));
        org.get("/parts/" + part + "/trail?limit=5000").statusCode(422);
    }
}
