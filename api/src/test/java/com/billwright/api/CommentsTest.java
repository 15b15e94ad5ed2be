package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
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
class CommentsTest {

    private final Org rita = Org.fresh();
    private final Org ben = rita.as("ben", "reviewer");
    private final Org uma = rita.as("uma", "uploader");

    @Test
    void a_colleague_who_is_called_finds_it_until_they_read_it() {
        String part = rita.read(anInvoice().from("Acme").numbered("A-1").asPdf());
        ben.get("/for-you").body("unread", equalTo(0)).body("items", empty());

        say(rita, part, "@ben, is this ours? Also @nobody and ben@example.org")
                .statusCode(201)
                .body("by", equalTo("rita"))
                .body("byName", equalTo("Rita"))
                .body("calls.username", contains("ben"))
                .body("calls[0].readAt", nullValue());

        ben.get("/for-you")
                .body("unread", equalTo(1))
                .body("items[0].bill.id", equalTo(part))
                .body("items[0].bill.invoiceNumber", equalTo("A-1"))
                .body("items[0].byName", equalTo("Rita"))
                .body("items[0].readAt", nullValue());
        rita.get("/for-you").body("unread", equalTo(0)).body("items", empty());

        ben.post("/parts/" + part + "/comments/read", Map.of()).statusCode(204);
        ben.get("/for-you")
                .body("unread", equalTo(0))
                .body("items", hasSize(1))
                .body("items[0].readAt", notNullValue());
        rita.get("/parts/" + part + "/comments").body("items[0].calls[0].readAt", notNullValue());
    }

    @Test
    void all_can_be_read_at_once() {
        ben.get("/for-you").statusCode(200);
        String part = rita.read(anInvoice().asPdf());
        say(rita, part, "@ben one").statusCode(201);
        say(rita, part, "@BEN two.").statusCode(201).body("calls.username", contains("ben"));
        ben.get("/for-you").body("unread", equalTo(2));
        ben.post("/for-you/read", Map.of()).statusCode(204);
        ben.get("/for-you").body("unread", equalTo(0));
    }

    @Test
    void one_changes_and_removes_ones_own_and_the_trail_keeps_what_it_was() {
        ben.get("/for-you").statusCode(200);
        String part = rita.read(anInvoice().asPdf());
        String comment = say(rita, part, "Pay @ben").statusCode(201).extract().path("id");
        String path = "/parts/" + part + "/comments/" + comment;

        put(ben, path, "mine now").statusCode(403);
        ben.request().delete(path).then().statusCode(403);
        put(rita, path, "Do not pay")
                .statusCode(200)
                .body("changedAt", notNullValue())
                .body("calls", empty());
        ben.get("/for-you").body("unread", equalTo(0));
        rita.request().delete(path).then().statusCode(204);
        rita.get("/parts/" + part + "/comments").body("items", empty());
        rita.get("/parts/" + part + "/trail")
                .body(
                        "items.findAll { it.what.startsWith('comment') }.what",
                        contains("commented", "comment changed", "comment removed"))
                .body("items.find { it.what == 'comment changed' }.before", equalTo("Pay @ben"))
                .body("items.find { it.what == 'comment removed' }.before", equalTo("Do not pay"));
    }

    @Test
    void uploaders_talk_about_the_bills_that_they_sent_in_alone() {
        String theirs = uma.read(anInvoice().numbered("U-1").asPdf());
        String others = rita.read(anInvoice().numbered("R-1").asPdf());

        say(uma, theirs, "Please hurry").statusCode(201);
        say(rita, theirs, "@uma done").statusCode(201).body("calls.username", contains("uma"));
        uma.get("/for-you").body("unread", equalTo(1));
        say(rita, others, "@uma look").statusCode(201).body("calls", empty());

        say(uma, others, "let me see").statusCode(404);
        uma.get("/parts/" + others + "/comments").statusCode(404);
        uma.get("/parts/" + others + "/comments/people").statusCode(404);
        uma.get("/parts/" + theirs + "/trail").statusCode(403);
    }

    @Test
    void people_who_were_here_and_may_look_at_the_bill_can_be_called() {
        String part = rita.read(anInvoice().asPdf());
        ben.get("/for-you").statusCode(200);
        uma.get("/for-you").statusCode(200);
        rita.get("/parts/" + part + "/comments/people")
                .body("people.username", contains("ben", "rita"))
                .body("people.name", contains("Ben", "Rita"));
    }

    @Test
    void another_tenant_sees_and_says_nothing() {
        String part = rita.read(anInvoice().asPdf());
        String comment = say(rita, part, "ours").statusCode(201).extract().path("id");
        Org other = Org.fresh();
        other.get("/parts/" + part + "/comments").statusCode(404);
        say(other, part, "hello").statusCode(404);
        other.request().delete("/parts/" + part + "/comments/" + comment).then().statusCode(404);
        other.get("/parts/" + part + "/trail").statusCode(404);
        other.post("/parts/" + part + "/warnings", Map.of()).statusCode(404);
    }

    @Test
    void empty_and_endless_comments_are_refused() {
        String part = rita.read(anInvoice().asPdf());
        say(rita, part, "  ").statusCode(422).contentType("application/problem+json");
        say(rita, part, "x".repeat(4001)).statusCode(422);
        assertThat(rita.review(part).getInt("comments")).isZero();
        say(rita, part, "x".repeat(4000)).statusCode(201);
        assertThat(rita.review(part).getInt("comments")).isEqualTo(1);
    }

    private static ValidatableResponse say(Org who, String part, String text) {
        return who.post("/parts/" + part + "/comments", Map.of("text", text));
    }

    private static ValidatableResponse put(Org who, String path, String text) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("text", text))
                .put(path)
                .then();
    }
}
