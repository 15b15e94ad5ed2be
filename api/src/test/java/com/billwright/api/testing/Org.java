package com.billwright.api.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;

/// An organization as somebody who belongs to it uses the API.
public record Org(String alias, String token) {

    private static final Set<String> DONE =
            Set.of("TO_REVIEW", "UNREADABLE", "CONFIRMED", "NOT_A_BILL", "REOPENED");

    /// A new tenant of one person with all roles.
    public static Org fresh() {
        String alias = "org-" + UUID.randomUUID().toString().substring(0, 8);
        return new Org(alias, Person.named("rita").in(alias, "admin").token());
    }

    /// The same tenant, used by somebody else.
    public Org as(String username, String role) {
        return new Org(alias, Person.named(username).in(alias, role).token());
    }

    public RequestSpecification request() {
        return given().auth().oauth2(token).basePath("/orgs/" + alias);
    }

    public ValidatableResponse get(String path) {
        return request().get(path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request().contentType("application/json").body(body).post(path).then();
    }

    public ValidatableResponse upload(String name, byte[] bytes) {
        return request()
                .contentType("application/pdf")
                .queryParam("name", name)
                .body(bytes)
                .post("/documents")
                .then();
    }

    /// Uploads a file and waits until its reading ends.
    ///
    /// @return the part's id
    public String read(byte[] bytes) {
        String id = upload("bill.pdf", bytes).statusCode(202).extract().path("id");
        return await(id);
    }

    /// Waits until the document's reading ends.
    ///
    /// @return the part's id
    public String await(String documentId) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> DONE.contains(document(documentId).getString("parts[0].state")));
        return document(documentId).getString("parts[0].id");
    }

    public JsonPath document(String id) {
        return get("/documents/" + id).statusCode(200).extract().jsonPath();
    }

    public JsonPath review(String partId) {
        return get("/parts/" + partId).statusCode(200).extract().jsonPath();
    }

    /// What is proposed, by field; fields without a proposal are left out.
    public Map<String, String> proposed(String partId) {
        Map<String, String> proposed = new TreeMap<>();
        for (Map<String, Object> field : review(partId).<Map<String, Object>>getList("fields")) {
            if (field.get("proposed") instanceof Map<?, ?> p) {
                proposed.put((String) field.get("name"), (String) p.get("value"));
            }
        }
        return proposed;
    }

    /// Confirms these values, each misread unless it is as proposed, having seen whatever is warned of.
    public ValidatableResponse confirm(String partId, int version, Map<String, String> values) {
        return confirm(partId, confirmation(version, values));
    }

    /// The same for a whole confirmation.
    public ValidatableResponse confirm(String partId, Map<String, Object> confirmation) {
        var answer = post("/parts/" + partId + "/confirm", confirmation);
        if (unseen(answer).isEmpty()) {
            return answer;
        }
        var seen = new HashMap<>(confirmation);
        seen.put("seen", unseen(answer));
        return post("/parts/" + partId + "/confirm", seen);
    }

    /// The keys of the warnings for which a confirmation was refused; none where it was not.
    public static List<String> unseen(ValidatableResponse answer) {
        return answer.extract().statusCode() == 409
                ? Optional.ofNullable(answer.extract().<List<String>>path("warnings.key"))
                        .orElse(List.of())
                : List.of();
    }

    public static Map<String, Object> confirmation(int version, Map<String, String> values) {
        List<Map<String, Object>> fields = new ArrayList<>();
        values.forEach((name, value) ->
                fields.add(Map.of("name", name, "value", value, "intent", "read")));
        return Map.of("version", version, "fields", fields);
    }
}
