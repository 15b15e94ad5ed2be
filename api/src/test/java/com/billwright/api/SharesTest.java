package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bill that is divided over properties.
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class SharesTest {

    private final Org org = Org.fresh();
    private String oak = "";
    private String elm = "";

    @BeforeEach
    void twoProperties() {
        oak = property("OAK");
        elm = property("ELM");
    }

    @Test
    void the_next_bill_of_the_vendor_is_divided_as_the_last_one_was() {
        String vendor =
                org.post("/vendors", Map.of("code", "ACE", "name", "Ace Plumbing GmbH"))
                        .extract()
                        .path("id");
        String first = org.read(anInvoice().from("Ace Plumbing GmbH").asPdf());
        confirm(
                        first,
                        Map.of(
                                "vendorId",
                                vendor,
                                "shares",
                                List.of(share(oak, "66.67"), share(elm, "33.33"))))
                .statusCode(200);
        var confirmed = org.review(first);
        assertThat(confirmed.getList("coding.shares.confirmed.percent"))
                .containsExactly("66.67", "33.33");
        assertThat(confirmed.getString("coding.property.confirmed.code")).isEqualTo("OAK");

        String second = org.read(anInvoice().from("Ace Plumbing GmbH").numbered("A-2").asPdf());
        var review = org.review(second);
        assertThat(review.getList("coding.shares.proposed.shares.property.code"))
                .containsExactly("OAK", "ELM");
        assertThat(review.getList("coding.shares.proposed.shares.percent"))
                .containsExactly("66.67", "33.33");
        assertThat(review.getList("coding.shares.proposed.because")).isNotEmpty();
    }

    @Test
    void a_whole_bill_says_that_a_person_booked_it_whole() {
        String part = org.read(anInvoice().asPdf());
        confirm(part, Map.of("propertyId", oak)).statusCode(200);
        assertThat(org.review(part).getList("coding.shares.confirmed")).isEmpty();
    }

    @Test
    void shares_that_divide_nothing_are_refused_and_why() {
        String part = org.read(anInvoice().asPdf());
        refused(
                part,
                "The shares add to 99 percent, not to 100",
                share(oak, "50"),
                share(elm, "49"));
        refused(
                part,
                "A share's percentage is a number such as 33.34",
                share(oak, "half"),
                share(elm, "50"));
        refused(part, "A split bill has 2 to 100 shares", share(oak, "100"));
        refused(
                part,
                "Two shares name the same account and property",
                share(oak, "50"),
                share(oak, "50"));
        String anothers =
                Org.fresh()
                        .post("/properties", Map.of("code", "X", "name", "X"))
                        .extract()
                        .path("id");
        refused(
                part,
                "There is no such entry in the list",
                share(anothers, "50"),
                share(elm, "50"));
        assertThat(org.review(part).getString("state")).isEqualTo("TO_REVIEW");
    }

    @SafeVarargs
    private void refused(String part, String why, Map<String, String>... shares) {
        confirm(part, Map.of("shares", List.of(shares)))
                .statusCode(422)
                .body("errors[0].field", equalTo("coding.shares"))
                .body("errors[0].message", equalTo(why));
    }

    private ValidatableResponse confirm(String part, Map<String, ?> coding) {
        return org.post(
                "/parts/" + part + "/confirm",
                Map.of(
                        "version",
                        org.review(part).getInt("version"),
                        "fields",
                        List.of(),
                        "coding",
                        coding));
    }

    private static Map<String, String> share(String property, String percent) {
        return Map.of("propertyId", property, "percent", percent);
    }

    private String property(String code) {
        return org.post("/properties", Map.of("code", code, "name", code + " Street"))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
