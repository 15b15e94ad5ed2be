package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import com.billwright.extraction.samples.SampleLayout;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ReviewTest {

    private final Org org = Org.fresh();

    @Test
    void a_review_shows_pages_words_and_proposals() {
        String part = org.read(anInvoice().total("238.00").asPdf());
        var review = org.review(part);
        assertThat(review.getString("state")).isEqualTo("TO_REVIEW");
        assertThat(review.getString("answeredBy.label")).isEqualTo("base model");
        assertThat(review.getList("pages[0].words")).hasSizeGreaterThan(20);
        assertThat(review.getString("pages[0].reading")).isEqualTo("digital");
        assertThat(org.proposed(part)).isNotEmpty();
        String image = review.getString("pages[0].image");
        assertThat(image).startsWith("/orgs/" + org.alias());
    }

    @Test
    void a_confirmed_bill_is_kept_with_its_corrections_and_audit() {
        String part = org.read(anInvoice().asPdf());
        Map<String, String> truth = Map.of("total", "4711.50", "invoice_number", "X-1");
        org.confirm(part, version(part), truth)
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"))
                .body("version", equalTo(3));
        var review = org.review(part);
        assertThat(review.getString("fields.find { it.name == 'total' }.confirmed.value"))
                .isEqualTo("4711.50");
        assertThat(review.getString("fields.find { it.name == 'total' }.confirmed.intent"))
                .isEqualTo("misread");
        org.get("/queue?state=CONFIRMED")
                .body("items[0].total", equalTo("4711.50"))
                .body("items[0].confirmedBy", equalTo("rita"))
                .body("items[0].confirmedByName", equalTo("Rita"))
                .body("counts.CONFIRMED", equalTo(1));
        org.get("/audit?part=" + part)
                .statusCode(200)
                .body("items.what", hasItems("confirmed", "corrected"))
                .body("items.find { it.field == 'total' }.after", equalTo("4711.50"))
                .body("items.find { it.field == 'total' }.modelVersion", notNullValue());
    }

    @Test
    void impossible_values_are_refused_all_at_once() {
        String part = org.read(anInvoice().asPdf());
        org.confirm(
                        part,
                        version(part),
                        Map.of(
                                "invoice_date", "2026-02-30",
                                "due_date", "9999-01-01",
                                "total", "a lot",
                                "net_total", "1e99",
                                "currency", "XXY",
                                "shoe_size", "42"))
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.field",
                        hasItems(
                                "invoice_date",
                                "due_date",
                                "total",
                                "net_total",
                                "currency",
                                "shoe_size"));
        assertThat(org.review(part).getString("state")).isEqualTo("TO_REVIEW");
    }

    @Test
    void a_wrong_page_or_box_is_refused() {
        String part = org.read(anInvoice().asPdf());
        for (var place :
                List.of(
                        Map.of("page", 7),
                        Map.of("page", 1, "box", List.of(0, 0, 1)),
                        Map.of("page", 1, "box", List.of(0.5, 0, 0.1, 1)),
                        Map.of("page", 1, "box", List.of(0, 0, 3, 1)))) {
            var field = new java.util.HashMap<String, Object>(place);
            field.putAll(Map.of("name", "total", "value", "1.00", "intent", "misread"));
            org.post(
                            "/parts/" + part + "/confirm",
                            Map.of("version", version(part), "fields", List.of(field)))
                    .statusCode(422)
                    .body("errors.field", hasItem("total"));
        }
    }

    @Test
    void a_wrong_iban_is_a_warning_for_the_page_may_say_so() {
        String part = org.read(anInvoice().asPdf());
        org.confirm(part, version(part), Map.of("iban", "DE00370400440532013000"))
                .statusCode(200)
                .body("warnings.field", equalTo(List.of("iban")));
    }

    @Test
    void malformed_json_and_a_missing_body_are_refused() {
        String part = org.read(anInvoice().asPdf());
        for (String body :
                List.of("{", "[]", "{\"version\":\"x\"}", "{\"fields\":[{\"box\":\"no\"}]}")) {
            org.post("/parts/" + part + "/confirm", body)
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        org.request()
                .contentType("application/json")
                .post("/parts/" + part + "/confirm")
                .then()
                .statusCode(400);
        org.post("/parts/" + part + "/confirm", "{}").statusCode(422);
    }

    @Test
    void of_two_reviewers_the_second_sees_what_the_first_did() {
        String part = org.read(anInvoice().asPdf());
        int seen = version(part);
        Org ben = org.as("ben", "reviewer");
        org.confirm(part, seen, Map.of("total", "119.00")).statusCode(200);
        ben.confirm(part, seen, Map.of("total", "120.00"))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("current.confirmedBy", equalTo("rita"))
                .body("current.confirmedByName", equalTo("Rita"))
                .body("current.version", equalTo(3))
                .body("current.fields[0].value", equalTo("119.00"));
    }

    @Test
    void who_takes_a_bill_keeps_others_off_until_they_let_go() {
        String part = org.read(anInvoice().asPdf());
        Org ben = org.as("ben", "reviewer");
        org.request()
                .post("/parts/" + part + "/take")
                .then()
                .statusCode(200)
                .body("takenBy.name", equalTo("Rita"));
        ben.request()
                .post("/parts/" + part + "/take")
                .then()
                .statusCode(409)
                .body("takenBy.name", equalTo("Rita"));
        ben.request().post("/parts/" + part + "/release").then().statusCode(204);
        assertThat(org.review(part).getString("takenBy.name")).isEqualTo("Rita");
        org.request().post("/parts/" + part + "/release").then().statusCode(204);
        ben.request().post("/parts/" + part + "/take").then().statusCode(200);
    }

    @Test
    void a_bill_can_be_reopened_and_called_none() {
        String part = org.read(anInvoice().asPdf());
        org.confirm(part, version(part), Map.of("total", "119.00")).statusCode(200);
        org.post("/parts/" + part + "/reopen", Map.of("version", 2)).statusCode(409);
        org.post("/parts/" + part + "/reopen", Map.of("version", 3))
                .statusCode(200)
                .body("state", equalTo("REOPENED"));
        org.post("/parts/" + part + "/not-a-bill", Map.of("version", 4))
                .statusCode(200)
                .body("state", equalTo("NOT_A_BILL"));
        org.get("/queue?state=NOT_A_BILL").body("items[0].confirmedBy", nullValue());
    }

    @Test
    void what_was_corrected_on_a_vendors_first_bill_is_right_on_its_second() {
        var slogan = anInvoice().from("Hollow Oak Trading").drawnAs(SampleLayout.SLOGAN);
        var first = slogan.numbered("HO-1007").total("357.00");
        var second =
                slogan.numbered("HO-1022").total("1190.00").dated("2026-04-07").shiftedDown(40);
        String one = org.read(first.asPdf());
        org.confirm(one, version(one), first.truth()).statusCode(200);
        String two = org.read(second.asPdf());
        assertThat(org.proposed(two))
                .containsEntry("vendor", "Hollow Oak Trading")
                .containsEntry("invoice_number", "HO-1022")
                .containsEntry("total", "1190.00");
        assertThat(org.review(two).getList("fields.proposed.source")).contains("memory");
    }

    @Test
    void lines_are_confirmed_as_the_person_left_them_and_shown_again_on_reopening() {
        String part = org.read(anInvoice().asPdf());
        org.post(
                        "/parts/" + part + "/confirm",
                        Map.of(
                                "version",
                                version(part),
                                "lines",
                                List.of(
                                        Map.of(
                                                "description", " Copper  pipe ",
                                                "quantity", "2",
                                                "unitPrice", "12.5",
                                                "amount", "25.00"),
                                        Map.of("description", " "))))
                .statusCode(200);
        org.get("/audit?part=" + part).body("items.field", hasItem("lines"));

        org.post("/parts/" + part + "/reopen", Map.of("version", version(part))).statusCode(200);

        assertThat(org.review(part).<Map<String, Object>>getList("lines"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line)
                                .containsEntry("description", "Copper pipe")
                                .containsEntry("quantity", "2")
                                .containsEntry("unitPrice", "12.5")
                                .containsEntry("amount", "25.00"));
    }

    @Test
    void lines_with_impossible_numbers_are_refused_by_row_and_column() {
        String part = org.read(anInvoice().asPdf());
        org.post(
                        "/parts/" + part + "/confirm",
                        Map.of(
                                "version",
                                version(part),
                                "lines",
                                List.of(
                                        Map.of("description", "Pipe", "amount", "25.00"),
                                        Map.of("quantity", "two", "amount", "1e9"))))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", equalTo(List.of("lines[1].quantity", "lines[1].amount")));
    }

    @Test
    void a_table_of_lines_that_was_corrected_is_read_right_on_the_vendors_next_bill() {
        String first = org.read(TableSample.of("4711", "Hana", "80.00"));
        assertThat(org.review(first).getList("lines")).isEmpty();
        org.post(
                        "/parts/" + first + "/confirm",
                        Map.of(
                                "version",
                                version(first),
                                "lines",
                                List.of(Map.of("description", "Hana", "amount", "80.00"))))
                .statusCode(200);

        var second = org.review(org.read(TableSample.of("4712", "Putki", "12.00")));

        assertThat(second.getList("lines.description")).isEqualTo(List.of("Putki"));
        assertThat(second.getList("lines.amount")).isEqualTo(List.of("12.00"));
    }

    private int version(String part) {
        return org.review(part).getInt("version");
    }
}
