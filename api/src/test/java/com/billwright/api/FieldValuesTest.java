package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.hamcrest.Matchers.equalTo;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What there is to choose from for a field.
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class FieldValuesTest {

    private final Org org = Org.fresh();

    @Test
    void what_a_field_said_on_confirmed_bills_is_there_to_choose_from() {
        String terms = "payment_terms";
        int number = 1;
        for (String value : List.of("30 days", "30 days", "at once")) {
            String part = org.read(anInvoice().numbered("T-" + number++).asPdf());
            org.confirm(
                            part,
                            org.review(part).getInt("version"),
                            Map.of(terms, value, "total", "9.00"))
                    .statusCode(200);
        }
        org.get("/fields/payment_terms/values")
                .statusCode(200)
                .body("value", equalTo(List.of("30 days", "at once")))
                .body("bills", equalTo(List.of(2, 1)));
        org.get("/fields/payment_terms/values?q=ONCE").body("value", equalTo(List.of("at once")));
        Org.fresh().get("/fields/payment_terms/values").body("value", equalTo(List.of()));
    }
}
