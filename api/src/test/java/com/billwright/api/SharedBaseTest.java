package com.billwright.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import com.billwright.api.reading.WithoutReaders;
import com.billwright.api.testing.Org;
import com.billwright.api.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(WithoutReaders.class)
class SharedBaseTest {

    private final Org org = Org.fresh();

    @Test
    void an_admin_lets_bills_teach_the_shared_model_and_withdraws_it_on_record() {
        org.get("/settings").body("teachesBase", equalTo(false));

        set(true).statusCode(200).body("teachesBase", equalTo(true));
        operator().get("/fleet/shared-base").then().body("consenting", greaterThanOrEqualTo(1));
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR"))
                .put("/settings")
                .then()
                .body("teachesBase", equalTo(true));
        set(false).statusCode(200).body("teachesBase", equalTo(false));

        org.get("/audit")
                .body("items.what", hasItem("shared learning allowed"))
                .body("items.what", hasItem("shared learning withdrawn"));
    }

    @Test
    void nobody_but_an_admin_decides_that() {
        org.get("/settings");

        org.as("ron", "reviewer")
                .request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR", "teachesBase", true))
                .put("/settings")
                .then()
                .statusCode(403);
    }

    @Test
    void an_operator_sees_what_serves_and_has_it_trained() {
        operator()
                .get("/fleet/shared-base")
                .then()
                .statusCode(200)
                .body("bases.size()", equalTo(0))
                .body("underWay", equalTo(false));

        operator().post("/fleet/shared-base/trainings").then().statusCode(202);
        operator()
                .post("/fleet/shared-base/bases/" + "0".repeat(64) + "/advance")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void the_shared_model_is_the_operators() {
        given().auth().oauth2(org.token()).get("/fleet/shared-base").then().statusCode(403);
        given().auth()
                .oauth2(org.token())
                .post("/fleet/shared-base/trainings")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse set(boolean teaches) {
        return org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR", "teachesBase", teaches))
                .put("/settings")
                .then();
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Person.named("olga").operator().token());
    }
}
