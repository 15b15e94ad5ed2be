package com.billwright.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.reading.WithoutReaders;
import com.billwright.api.testing.Org;
import com.billwright.api.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A server without the trainer role puts runs into the store and steers them, and trains nothing itself:
/// what is asked for stands still here.
@QuarkusTest
@TestProfile(WithoutReaders.class)
class FleetRunsTest {

    private final Org org = Org.fresh();

    @Test
    void an_operator_pauses_resumes_and_cancels_a_run() {
        String run = retrain();
        get(run).body("state", equalTo("PLANNED"))
                .body("perSecond", equalTo(0.0f))
                .body("secondsLeft", nullValue());

        post(run + "/pause").statusCode(200).body("state", equalTo("PAUSED"));
        post(run + "/resume").statusCode(200).body("state", equalTo("PLANNED"));
        post(run + "/cancel").statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void a_run_in_another_state_is_a_conflict_that_says_which() {
        String run = retrain();

        post(run + "/resume")
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:run-state"))
                .body("title", equalTo("This run cannot be resumed"))
                .body("detail", equalTo("It is planned."))
                .body("state", equalTo("PLANNED"));
        post(run + "/cancel").statusCode(200);
        post(run + "/pause").statusCode(409).body("state", equalTo("CANCELLED"));
    }

    @Test
    void steering_runs_is_the_operators_and_an_absent_run_is_absent() {
        String run = retrain();

        given().auth()
                .oauth2(org.token())
                .post("/fleet/runs/" + run + "/cancel")
                .then()
                .statusCode(403);
        post(UUID.randomUUID() + "/pause").statusCode(404);
        given().auth()
                .oauth2(olga())
                .get("/fleet/runs/" + UUID.randomUUID() + "/set-aside")
                .then()
                .statusCode(404);
    }

    @Test
    void a_tenant_that_was_not_set_aside_is_not_tried_again() {
        String run = retrain();

        given().auth()
                .oauth2(olga())
                .get("/fleet/runs/" + run + "/set-aside")
                .then()
                .statusCode(200)
                .body("$", empty());
        post(run + "/set-aside/id-" + org.alias() + "/retry").statusCode(404);
    }

    @Test
    void a_server_that_is_no_trainer_leaves_the_run_to_one() {
        String run = retrain();

        org.get("/runs/" + run).statusCode(200).body("state", equalTo("PLANNED"));
        org.get("/models").body("kinds[0].run.id", notNullValue());
    }

    private String retrain() {
        org.get("/models").statusCode(200);
        return org.request()
                .post("/models/fields/retrain")
                .then()
                .statusCode(202)
                .extract()
                .path("run");
    }

    private static ValidatableResponse get(String path) {
        return given().auth().oauth2(olga()).get("/fleet/runs/" + path).then().statusCode(200);
    }

    private static ValidatableResponse post(String path) {
        return given().auth().oauth2(olga()).post("/fleet/runs/" + path).then();
    }

    private static String olga() {
        return Person.named("olga").operator().token();
    }
}
