package com.billwright.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.billwright.api.testing.Person;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class SignInTest {

    @Test
    void without_a_token_the_api_answers_401_with_a_problem() {
        given().get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:billwright:problem:sign-in-needed"));
        given().get("/orgs/acme/queue")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void a_wrong_or_expired_token_is_401() {
        given().auth().oauth2("not.a.token").get("/me").then().statusCode(401);
        given().auth()
                .oauth2(Person.named("eve").in("acme", "admin").token(Duration.ofMinutes(-5)))
                .get("/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        String token = Person.named("eve").in("acme", "admin").token();
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "AAAA";
        given().auth().oauth2(forged).get("/orgs/acme/queue").then().statusCode(401);
    }

    @Test
    void a_token_for_another_service_is_401() {
        String token = Person.named("eve").in("acme", "admin").at("payroll").token();
        given().auth().oauth2(token).get("/orgs/acme/queue").then().statusCode(401);
    }

    @Test
    void me_tells_name_organizations_and_roles() {
        given().auth()
                .oauth2(Person.named("ann").in("acme", "reviewer").in("blue-sky", "admin").token())
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("ann"))
                .body("name", equalTo("Ann"))
                .body("operator", equalTo(false))
                .body("organizations.alias", hasItem("blue-sky"))
                .body("organizations[0].roles", equalTo(java.util.List.of("uploader", "reviewer")))
                .body("organizations[1].name", equalTo("Blue Sky"));
    }

    @Test
    void an_organization_that_the_token_lacks_does_not_exist() {
        given().auth()
                .oauth2(Person.named("ann").in("acme", "admin").token())
                .get("/orgs/other/queue")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void a_role_in_one_organization_means_nothing_in_another() {
        String token = Person.named("ann").in("acme", "admin").in("blue-sky", "uploader").token();
        given().auth().oauth2(token).get("/orgs/acme/models").then().statusCode(200);
        given().auth()
                .oauth2(token)
                .get("/orgs/blue-sky/models")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }

    @Test
    void the_fleet_is_the_operators() {
        given().auth()
                .oauth2(Person.named("ann").in("acme", "admin").token())
                .get("/fleet/runs")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Person.named("olga").operator().token())
                .get("/fleet/runs")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Person.named("ann").in("acme", "admin").token())
                .get("/fleet/models/faults")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Person.named("olga").operator().token())
                .get("/fleet/models/faults")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Person.named("olga").operator().token())
                .get("/fleet/models/drift")
                .then()
                .statusCode(200);
    }

    @Test
    void a_request_that_another_site_forged_on_a_session_is_refused() {
        given().cookie("q_session", "x")
                .header("Sec-Fetch-Site", "cross-site")
                .post("/orgs/acme/models/fields/retrain")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:billwright:problem:cross-origin"));
        given().cookie("q_session", "x")
                .header("Origin", "https://evil.example")
                .post("/orgs/acme/models/fields/retrain")
                .then()
                .statusCode(403);
    }

    @Test
    void answers_carry_headers_that_protect_the_browser() {
        given().get("/me")
                .then()
                .header("Content-Security-Policy", startsWith("default-src 'self'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
    }
}
