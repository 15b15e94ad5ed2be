package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class DraftsTest {

    private final Org org = Org.fresh();

    @Test
    void a_draft_is_kept_and_comes_back_to_its_writer() {
        String part = org.read(anInvoice().asPdf());
        drafts(org, part).body("mine", nullValue()).body("others", empty());

        keep(org, part, write(0, 2, "page-1", 1, "12.00"))
                .statusCode(200)
                .body("version", equalTo(1));

        drafts(org, part)
                .body("mine.version", equalTo(1))
                .body("mine.partVersion", equalTo(2))
                .body("mine.content.total", equalTo("12.00"));
    }

    @Test
    void what_another_left_is_shown_beside_and_never_written_over() {
        String part = org.read(anInvoice().asPdf());
        Org ben = org.as("ben", "reviewer");
        keep(org, part, write(0, 2, "page-1", 1, "12.00")).statusCode(200);
        keep(ben, part, write(0, 2, "page-2", 1, "13.00")).statusCode(200);

        drafts(ben, part)
                .body("mine.content.total", equalTo("13.00"))
                .body("others", hasSize(1))
                .body("others[0].name", equalTo("Rita"))
                .body("others[0].content.total", equalTo("12.00"));
    }

    @Test
    void a_page_that_has_not_seen_the_newest_draft_is_refused_and_shown_it() {
        String part = org.read(anInvoice().asPdf());
        keep(org, part, write(0, 2, "office", 1, "12.00")).statusCode(200);

        keep(org, part, write(0, 2, "home", 1, "13.00"))
                .statusCode(409)
                .body("draft.version", equalTo(1))
                .body("draft.content.total", equalTo("12.00"));

        keep(org, part, write(1, 2, "home", 2, "13.00"))
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void a_write_that_is_sent_again_or_comes_late_changes_nothing() {
        String part = org.read(anInvoice().asPdf());
        keep(org, part, write(0, 2, "page", 1, "1.00")).statusCode(200);
        keep(org, part, write(0, 2, "page", 2, "2.00")).statusCode(200);

        keep(org, part, write(0, 2, "page", 1, "1.00")).statusCode(200).body("version", equalTo(2));

        drafts(org, part).body("mine.content.total", equalTo("2.00"));
    }

    @Test
    void confirming_drops_ones_own_draft_and_leaves_the_others() {
        String part = org.read(anInvoice().asPdf());
        Org ben = org.as("ben", "reviewer");
        keep(org, part, write(0, 2, "page-1", 1, "12.00")).statusCode(200);
        keep(ben, part, write(0, 2, "page-2", 1, "13.00")).statusCode(200);

        org.confirm(part, 2, Map.of("total", "12.00")).statusCode(200);

        drafts(org, part).body("mine", nullValue()).body("others", hasSize(1));
        keep(ben, part, write(1, 2, "page-2", 2, "14.00"))
                .statusCode(409)
                .body("current.confirmedBy", equalTo("rita"));
        drafts(ben, part).body("mine.content.total", equalTo("13.00"));
    }

    @Test
    void a_draft_that_is_thrown_away_or_whose_bill_is_none_is_gone() {
        String part = org.read(anInvoice().asPdf());
        keep(org, part, write(0, 2, "page", 1, "12.00")).statusCode(200);
        org.request().delete("/parts/" + part + "/drafts/mine").then().statusCode(204);
        drafts(org, part).body("mine", nullValue());

        keep(org, part, write(1, 2, "page", 2, "13.00")).statusCode(200);
        org.post("/parts/" + part + "/not-a-bill", Map.of("version", 2)).statusCode(200);
        drafts(org, part).body("mine", nullValue());
    }

    @Test
    void another_tenant_sees_no_draft_and_keeps_none() {
        String part = org.read(anInvoice().asPdf());
        keep(org, part, write(0, 2, "page", 1, "12.00")).statusCode(200);
        Org stranger = Org.fresh();

        stranger.get("/parts/" + part + "/drafts").statusCode(404);
        keep(stranger, part, write(1, 2, "page", 2, "13.00")).statusCode(404);
        stranger.request().delete("/parts/" + part + "/drafts/mine").then().statusCode(404);
        org.as("ulla", "uploader").get("/parts/" + part + "/drafts").statusCode(403);

        drafts(org, part).body("mine.content.total", equalTo("12.00"));
    }

    @Test
    void half_a_draft_and_one_that_is_too_long_are_refused() {
        String part = org.read(anInvoice().asPdf());
        keep(org, part, Map.of("version", 0)).statusCode(422);
        keep(org, part, write(0, 2, "page", 1, "9".repeat(300_000))).statusCode(413);
    }

    @Test
    void a_decision_that_is_sent_again_is_answered_again_and_made_once() {
        String part = org.read(anInvoice().asPdf());
        var confirmation = Org.confirmation(2, Map.of("total", "12.00"));

        var first = decide(part, "confirm", "key-1", confirmation).statusCode(200);
        var again = decide(part, "confirm", "key-1", confirmation).statusCode(200);

        assertThat(again.extract().<Integer>path("version"))
                .isEqualTo(first.extract().<Integer>path("version"));
        decide(part, "confirm", "key-2", confirmation).statusCode(409);
        org.get("/audit?part=" + part).body("items.findAll { it.what == 'confirmed' }", hasSize(1));
    }

    private ValidatableResponse decide(String part, String what, String key, Object body) {
        return org.request()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post("/parts/" + part + "/" + what)
                .then();
    }

    private static Map<String, Object> write(
            int version, int partVersion, String editor, int turn, String total) {
        return Map.of(
                "version", version,
                "partVersion", partVersion,
                "editor", editor,
                "turn", turn,
                "content", Map.of("total", total));
    }

    private static ValidatableResponse keep(Org who, String part, Map<String, Object> write) {
        return who.request()
                .contentType("application/json")
                .body(write)
                .put("/parts/" + part + "/drafts/mine")
                .then();
    }

    private static ValidatableResponse drafts(Org who, String part) {
        return who.get("/parts/" + part + "/drafts").statusCode(200);
    }
}
