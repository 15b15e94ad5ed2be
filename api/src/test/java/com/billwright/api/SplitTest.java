package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SamplePdfs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class SplitTest {

    private final Org org = Org.fresh();

    private static final SampleInvoice FIRST = anInvoice().numbered("4711-1").total("119.00");
    private static final SampleInvoice SECOND = anInvoice().numbered("4711-2").total("238.00");
    private static final SampleInvoice THIRD =
            anInvoice().from("Harbour Glass Ltd").numbered("HG-90815").total("357.00");

    @Test
    void a_file_of_three_invoices_is_three_parts_with_a_proposal_each() {
        String document = uploaded(FIRST, SECOND, THIRD);
        var split = org.document(document);
        assertThat(split.getList("split.starts")).isEqualTo(List.of(1, 2, 3));
        assertThat(split.getString("split.by")).isEqualTo("machine");
        assertThat(split.getList("split.proposed.page")).isEqualTo(List.of(2, 3));
        assertThat(split.getList("parts.state")).containsOnly("TO_REVIEW");
        assertThat(split.getList("parts.firstPage")).isEqualTo(List.of(1, 2, 3));
        assertThat(split.getList("parts.lastPage")).isEqualTo(List.of(1, 2, 3));
        List<String> parts = split.getList("parts.id");
        assertThat(org.proposed(parts.get(0))).containsEntry("total", "119.00");
        assertThat(org.proposed(parts.get(1))).containsEntry("total", "238.00");
        assertThat(org.proposed(parts.get(2))).containsEntry("total", "357.00");
        var review = org.review(parts.get(1));
        assertThat(review.getList("pages.number")).isEqualTo(List.of(2));
        assertThat(review.getInt("split.pages")).isEqualTo(3);
        assertThat(review.getString("documentType.proposed.value")).isEqualTo("invoice");
        assertThat((Object) review.get("documentType.confirmed")).isNull();
    }

    @Test
    void parts_are_merged_and_split_again_and_what_keeps_its_pages_keeps_its_id() {
        String document = uploaded(FIRST, SECOND, THIRD);
        List<String> before = org.document(document).getList("split.parts.id");
        split(document, 1, 1, 3)
                .statusCode(200)
                .body("version", equalTo(2))
                .body("by", equalTo("person"))
                .body("starts", contains(1, 3))
                .body("parts.lastPage", contains(2, 3))
                .body("parts[1].id", equalTo(before.get(2)));
        assertThat(org.document(document).getList("parts")).hasSize(2);
        split(document, 2, 1, 2, 3).statusCode(200).body("parts.size()", equalTo(3));
        List<String> after = org.document(document).getList("parts.id");
        assertThat(after.get(2)).isEqualTo(before.get(2));
        assertThat(org.proposed(after.get(1))).containsEntry("total", "238.00");
        org.get("/audit").body("items.what", hasItem("split"));
    }

    @Test
    void of_two_who_split_at_once_the_slower_is_told() {
        String document = uploaded(FIRST, SECOND);
        split(document, 1, 1).statusCode(200);
        split(document, 1, 1, 2)
                .statusCode(409)
                .body("type", endsWith("changed"))
                .body("current.version", equalTo(2))
                .body("current.starts", contains(1));
    }

    @Test
    void a_confirmed_bill_keeps_its_pages() {
        String document = uploaded(FIRST, SECOND);
        String first = org.document(document).getString("parts[0].id");
        org.confirm(first, org.review(first).getInt("version"), FIRST.truth()).statusCode(200);
        split(document, 1, 1).statusCode(409).body("type", endsWith("confirmed"));
        org.post("/parts/" + first + "/reopen", Map.of("version", 3)).statusCode(200);
        split(document, 1, 1).statusCode(200).body("parts[0].state", equalTo("TO_REVIEW"));
        assertThat(org.review(first).getString("fields[0].confirmed")).isNull();
    }

    @Test
    void starts_that_do_not_ascend_from_the_first_page_are_refused() {
        String document = uploaded(FIRST, SECOND);
        split(document, 1).statusCode(422);
        split(document, 1, 2).statusCode(422);
        split(document, 1, 1, 1).statusCode(422);
        split(document, 1, 1, 3).statusCode(422);
    }

    @Test
    void only_what_was_read_is_split() {
        String document =
                org.upload("locked.pdf", SamplePdfs.protectedByPassword())
                        .statusCode(202)
                        .extract()
                        .path("id");
        org.await(document);
        split(document, 1, 1).statusCode(409).body("type", endsWith("not-read"));
    }

    @Test
    void the_split_of_another_tenant_is_nobodys_business() {
        String document = uploaded(FIRST, SECOND);
        Org other = Org.fresh();
        other.request()
                .contentType("application/json")
                .body(Map.of("version", 1, "starts", List.of(1)))
                .put("/documents/" + document + "/split")
                .then()
                .statusCode(404);
    }

    @Test
    void what_a_person_put_together_once_is_proposed_together_the_next_time() {
        String first = uploaded(FIRST, SECOND);
        assertThat(org.document(first).getList("parts")).hasSize(2);
        split(first, 1, 1).statusCode(200);
        String second =
                uploaded(
                        anInvoice().numbered("4711-8").total("47.60"),
                        anInvoice().numbered("4711-9").total("59.50"));
        assertThat(org.document(second).getList("parts")).hasSize(1);
    }

    @Test
    void what_was_called_no_bill_once_is_proposed_so_the_next_time_and_forgotten_when_reopened() {
        String part = org.read(FIRST.asPdf());
        assertThat(type(part)).isEqualTo("invoice");
        org.post(
                        "/parts/" + part + "/not-a-bill",
                        Map.of("version", 2, "documentType", "statement"))
                .statusCode(200);
        assertThat(org.review(part).getString("documentType.confirmed")).isEqualTo("statement");
        String alike = org.read(SECOND.asPdf());
        assertThat(type(alike)).isEqualTo("statement");
        assertThat(org.review(alike).getList("documentType.proposed.because").toString())
                .contains("looks the same");
        org.post("/parts/" + part + "/reopen", Map.of("version", 3)).statusCode(200);
        String next = org.read(anInvoice().numbered("4711-3").asPdf());
        assertThat(type(next)).isEqualTo("invoice");
    }

    @Test
    void a_confirmed_bill_has_the_type_that_the_person_names() {
        String part = org.read(FIRST.asPdf());
        var body = new java.util.HashMap<>(Org.confirmation(2, FIRST.truth()));
        body.put("documentType", "bill of fare");
        org.post("/parts/" + part + "/confirm", body)
                .statusCode(422)
                .body("errors.field", hasItem("document_type"));
        body.put("documentType", "credit_note");
        org.post("/parts/" + part + "/confirm", body).statusCode(200);
        assertThat(org.review(part).getString("documentType.confirmed")).isEqualTo("credit_note");
        org.get("/queue?state=CONFIRMED").body("items[0].documentType", equalTo("credit_note"));
        org.post("/parts/" + part + "/reopen", Map.of("version", 3)).statusCode(200);
        org.get("/parts/" + part).body("documentType.confirmed", nullValue());
    }

    private String uploaded(SampleInvoice... invoices) {
        String document =
                org.upload(
                                "mail.pdf",
                                SamplePdfs.bound(
                                        List.of(invoices).stream()
                                                .map(SampleInvoice::asPdf)
                                                .toList()))
                        .statusCode(202)
                        .extract()
                        .path("id");
        org.await(document);
        return document;
    }

    private ValidatableResponse split(String document, int version, Integer... starts) {
        return org.request()
                .contentType("application/json")
                .body(Map.of("version", version, "starts", List.of(starts)))
                .put("/documents/" + document + "/split")
                .then();
    }

    private String type(String part) {
        JsonPath review = org.review(part);
        return review.getString("documentType.proposed.value");
    }
}
