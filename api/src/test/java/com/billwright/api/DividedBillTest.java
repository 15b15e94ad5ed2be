package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A bill that is divided over properties, as a whole or line by line.
@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class DividedBillTest {

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
        String vendor = listed("vendors", "ACE", "Ace Plumbing GmbH");
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
        BigDecimal total =
                new BigDecimal(
                        review.getString("fields.find { it.name == 'total' }.proposed.value"));
        assertThat(
                        review.<String>getList("coding.shares.proposed.shares.amount").stream()
                                .map(BigDecimal::new)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(total);
    }

    @Test
    void the_vendors_last_divided_bill_says_how_to_divide_another() {
        String vendor = listed("vendors", "ACE", "Ace Plumbing GmbH");
        String path = "/vendors/" + vendor + "/last-shares";
        org.get(path).statusCode(204);
        String first = org.read(anInvoice().from("Ace Plumbing GmbH").numbered("A-1").asPdf());
        confirm(
                        first,
                        Map.of(
                                "vendorId",
                                vendor,
                                "shares",
                                List.of(share(oak, "60"), share(elm, "40"))))
                .statusCode(200);
        String whole = org.read(anInvoice().from("Ace Plumbing GmbH").numbered("A-2").asPdf());
        confirm(whole, Map.of("vendorId", vendor, "propertyId", oak)).statusCode(200);

        org.get(path)
                .statusCode(200)
                .body("shares.property.code", equalTo(List.of("OAK", "ELM")))
                .body("shares[0].percent", equalTo("60"));
        org.get(path + "?except=" + first).statusCode(204);
        org.get("/vendors/" + listed("vendors", "BOLT", "Bolt") + "/last-shares").statusCode(204);
    }

    @Test
    void a_whole_bill_says_that_a_person_booked_it_whole() {
        String part = org.read(anInvoice().asPdf());
        confirm(part, Map.of("propertyId", oak)).statusCode(200);
        assertThat(org.review(part).getList("coding.shares.confirmed")).isEmpty();
    }

    @Test
    void a_line_is_booked_as_one_that_said_the_same_on_the_vendors_last_bill() {
        String vendor = listed("vendors", "ACE", "Ace Plumbing GmbH");
        String first =
                org.read(
                        anInvoice().from("Ace Plumbing GmbH").numbered("A-1").withLines(2).asPdf());
        var lines = org.review(first).<Map<String, Object>>getList("lines");
        assertThat(lines).hasSize(2);
        lines.get(1).put("propertyId", elm);
        lines.forEach(line -> line.remove("coding"));
        confirm(first, Map.of("vendorId", vendor, "propertyId", oak), lines).statusCode(200);
        assertThat(org.review(first).getString("lines[0].coding")).isNull();
        assertThat(org.review(first).getString("lines[1].coding.property.code")).isEqualTo("ELM");

        var next =
                org.review(
                        org.read(
                                anInvoice()
                                        .from("Ace Plumbing GmbH")
                                        .numbered("A-2")
                                        .withLines(2)
                                        .asPdf()));
        assertThat(next.getString("lines[0].coding")).isNull();
        assertThat(next.getString("lines[1].coding.property.code")).isEqualTo("ELM");
        assertThat(next.getList("lines[1].coding.because")).hasSize(1);
    }

    @Test
    void a_line_is_booked_to_the_tenants_own_entries_only() {
        String part = org.read(anInvoice().withLines(1).asPdf());
        String anothers =
                Org.fresh()
                        .post("/accounts", Map.of("code", "X", "name", "X"))
                        .extract()
                        .path("id");
        confirm(part, Map.of(), List.of(Map.of("description", "Pipe", "accountId", anothers)))
                .statusCode(422)
                .body("errors[0].field", equalTo("lines[0].accountId"));
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
        return confirm(part, coding, List.of());
    }

    private ValidatableResponse confirm(String part, Map<String, ?> coding, List<?> lines) {
        return org.post(
                "/parts/" + part + "/confirm",
                Map.of(
                        "version",
                        org.review(part).getInt("version"),
                        "fields",
                        List.of(),
                        "lines",
                        lines,
                        "coding",
                        coding));
    }

    private static Map<String, String> share(String property, String percent) {
        return Map.of("propertyId", property, "percent", percent);
    }

    private String property(String code) {
        return listed("properties", code, code + " Street");
    }

    private String listed(String list, String code, String name) {
        return org.post("/" + list, Map.of("code", code, "name", name))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
