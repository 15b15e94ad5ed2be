package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import com.billwright.extraction.samples.SamplePdfs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class ModelsTest {

    private final Org org = Org.fresh();

    @Test
    void retraining_gives_a_version_with_a_verdict_and_another_tenant_sees_nothing_of_it() {
        for (int i = 1; i <= 3; i++) {
            var invoice = anInvoice().numbered("R-" + i).total(i + "19.00");
            String part = org.read(invoice.asPdf());
            org.confirm(part, 2, invoice.truth()).statusCode(200);
        }
        org.get("/models")
                .statusCode(200)
                .body("kinds[0].kind", equalTo("fields"))
                .body("kinds[0].labels", equalTo(3))
                .body("kinds[0].newLabels", equalTo(3))
                .body("kinds[0].champion", equalTo(0));
        org.get("/models/fields/proofs")
                .statusCode(200)
                .body("needed", equalTo(299))
                .body("fields.find { it.field == 'total' }.judged", equalTo(3))
                .body("fields.find { it.field == 'total' }.passFrom", nullValue());
        org.get("/models/fields/accuracy")
                .statusCode(200)
                .body("find { it.field == 'total' }.weeks.sum { it.judged }", equalTo(3))
                .body("find { it.field == 'total' }.tested", nullValue())
                .body("find { it.field == 'total' }.drifts", equalTo(false));
        String run =
                org.request()
                        .post("/models/fields/retrain")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("run");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> org.get("/runs/" + run).extract().path("state").equals("DONE"));
        org.get("/runs/" + run).body("reason", equalTo("retrain"));
        org.get("/models")
                .body("kinds[0].versions[0].number", equalTo(1))
                .body("kinds[0].versions[0].verdict", notNullValue())
                .body("kinds[0].versions[0].reason", notNullValue());
        String state = org.get("/models").extract().path("kinds[0].versions[0].state");
        assertThat(state).isIn("champion", "rejected", "challenger");
        org.request()
                .contentType("application/json")
                .body(Map.of("keep", true))
                .put("/models/fields/versions/1/keep")
                .then()
                .statusCode(200)
                .body("kept", equalTo(true));
        org.request()
                .post("/models/fields/versions/1/promote")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:billwright:problem:cannot-serve"))
                .body("detail", containsString("no model"));
        Org other = Org.fresh();
        other.get("/runs/" + run).statusCode(404);
        other.get("/models").body("kinds[0].versions.size()", equalTo(0));
    }

    @Test
    void a_run_trains_types_and_splits_too_where_there_are_labels_of_them() {
        for (int i = 1; i <= 8; i++) {
            var one = anInvoice().numbered("R-100" + i).total(i + "19.00");
            var two = anInvoice().numbered("R-200" + i).total(i + "38.00");
            String file =
                    org.upload("m.pdf", SamplePdfs.bound(List.of(one.asPdf(), two.asPdf())))
                            .extract()
                            .path("id");
            org.await(file);
            for (String part : org.document(file).<String>getList("parts.id")) {
                int version = org.review(part).getInt("version");
                org.post(
                                "/parts/" + part + "/not-a-bill",
                                Map.of("version", version, "documentType", "statement"))
                        .statusCode(200);
            }
        }
        String run =
                org.request()
                        .post("/models/split/retrain")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("run");
        Awaitility.await()
                .atMost(Duration.ofSeconds(120))
                .until(() -> org.get("/runs/" + run).extract().path("state").equals("DONE"));
        org.get("/models")
                .body(
                        "kinds.kind",
                        equalTo(List.of("fields", "document-type", "split", "account", "property")))
                .body("kinds[1].labels", equalTo(16))
                .body("kinds[1].newLabels", equalTo(0))
                .body("kinds[1].champion", equalTo(1))
                .body("kinds[1].versions[0].kind", equalTo("document-type"))
                .body("kinds[1].versions[0].verdict", equalTo("PROMOTED"))
                .body("kinds[2].labels", equalTo(8))
                .body("kinds[2].versions[0].verdict", notNullValue());
        org.request()
                .post("/models/document-type/versions/0/promote")
                .then()
                .statusCode(200)
                .body("kind", equalTo("document-type"));
        org.get("/models").body("kinds[1].champion", equalTo(0));
        org.request().post("/models/tea-leaves/retrain").then().statusCode(404);
    }

    @Test
    void the_base_can_be_put_back_and_an_unknown_version_cannot() {
        org.request().post("/models/fields/versions/7/promote").then().statusCode(404);
        org.request()
                .post("/models/fields/versions/0/promote")
                .then()
                .statusCode(200)
                .body("number", equalTo(0));
    }
}
