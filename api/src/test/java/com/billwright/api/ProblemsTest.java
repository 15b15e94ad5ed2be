package com.billwright.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ProblemsTest {

    private final Org org = Org.fresh();

    @Test
    void unknown_paths_and_methods_are_problems_too() {
        given().get("/no/such/page")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not found"));
        org.get("/nothing").statusCode(404).contentType("application/problem+json");
        org.request()
                .delete("/queue")
                .then()
                .statusCode(405)
                .contentType("application/problem+json");
        org.request()
                .contentType("text/plain")
                .body("x")
                .put("/settings")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
    }

    @Test
    void settings_are_checked() {
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR"))
                .put("/settings")
                .then()
                .statusCode(200);
        org.get("/settings")
                .body("locale", equalTo("de-DE"))
                .body("currency", equalTo("EUR"))
                .body("mostWrong", equalTo(0.01f));
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR", "mostWrong", 0.02))
                .put("/settings")
                .then()
                .statusCode(200)
                .body("mostWrong", equalTo(0.02f));
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "EUR", "mostWrong", 0.5))
                .put("/settings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
        org.request()
                .contentType("application/json")
                .body(Map.of("locale", "de-DE", "currency", "Taler"))
                .put("/settings")
                .then()
                .statusCode(422)
                .contentType("application/problem+json");
    }

    @Test
    void the_server_describes_and_measures_itself() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Billwright"))
                .body("paths", hasKey("/orgs/{org}/documents"))
                .body("paths.'/orgs/{org}/documents'.post.summary", containsString("e-invoice"));
        given().get("/q/swagger-ui/").then().statusCode(200);
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/metrics").then().statusCode(200).body(containsString("jvm_memory"));
    }
}
