package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TenancyTest {

    private final Org org = Org.fresh();

    @Test
    void an_entry_of_another_tenants_list_is_unknown() {
        Org other = Org.fresh();
        String account =
                other.post("/accounts", Map.of("code", "4100", "name", "Repairs"))
                        .statusCode(201)
                        .extract()
                        .path("id");
        String part = org.read(anInvoice().asPdf());
        org.post(
                        "/parts/" + part + "/confirm",
                        Map.of(
                                "version",
                                2,
                                "fields",
                                List.of(),
                                "coding",
                                Map.of("accountId", account)))
                .statusCode(422)
                .body("errors.field", hasItem("coding.accountId"));
        other.get("/accounts?q=rep").body("items.id", equalTo(List.of(account)));
    }

    @Test
    void another_tenants_bill_does_not_exist() {
        String part = org.read(anInvoice().asPdf());
        String document = org.get("/documents").extract().path("items[0].id");
        Org other = Org.fresh();
        other.get("/parts/" + part).statusCode(404);
        other.get("/documents/" + document).statusCode(404);
        other.get("/documents/" + document + "/file").statusCode(404);
        other.get("/documents/" + document + "/pages/1/image").statusCode(404);
        other.request().post("/parts/" + part + "/take").then().statusCode(404);
        other.confirm(part, 2, Map.of()).statusCode(404);
        other.post("/parts/" + part + "/not-a-bill", Map.of("version", 2)).statusCode(404);
        other.get("/audit?part=" + part).body("items.size()", equalTo(0));
        other.get("/queue").body("total", equalTo(0));
        other.get("/parts/" + UUID.randomUUID()).statusCode(404);
        other.get("/parts/no-id").statusCode(404).contentType("application/problem+json");
    }

    @Test
    void an_uploader_does_not_confirm_and_a_reviewer_does_not_steer_models() {
        String part = org.read(anInvoice().asPdf());
        Org uma = org.as("uma", "uploader");
        uma.confirm(part, 2, Map.of()).statusCode(403).contentType("application/problem+json");
        uma.get("/queue").statusCode(200);
        Org ben = org.as("ben", "reviewer");
        ben.get("/models").statusCode(403);
        ben.post("/accounts", Map.of("code", "1", "name", "x")).statusCode(403);
    }
}
