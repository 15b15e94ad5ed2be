package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class QueueTest {

    private final Org org = Org.fresh();

    @Test
    void a_bill_of_a_larger_amount_comes_first_and_another_order_can_be_asked_for() {
        String small = bill("QU-1", "119.00", "2026-03-02");
        String large = bill("QU-2", "238000.00", "2026-03-04");
        assertThat(ids("")).containsExactly(large, small);
        assertThat(ids("order=newest")).containsExactly(large, small);
        assertThat(ids("order=amount")).containsExactly(large, small);
        org.get("/queue?order=smell").statusCode(422);
    }

    @Test
    void the_next_bill_is_the_one_after_it_in_the_order_that_nobody_else_has() {
        String small = bill("QN-1", "119.00", "2026-03-02");
        String middle = bill("QN-2", "2380.00", "2026-03-02");
        String large = bill("QN-3", "238000.00", "2026-03-02");
        assertThat(next(large, "order=amount")).isEqualTo(middle);
        assertThat(next(middle, "order=amount")).isEqualTo(small);
        assertThat(next(small, "order=amount")).isEqualTo(large);

        org.as("ben", "reviewer")
                .request()
                .post("/parts/" + middle + "/take")
                .then()
                .statusCode(200);

        assertThat(next(large, "order=amount")).isEqualTo(small);
        assertThat(next(large, "order=amount&most=10")).isNull();
        org.confirm(large, 2, Map.of("total", "238000.00")).statusCode(200);
        assertThat(next(large, "order=amount")).isEqualTo(small);
    }

    @Test
    void bills_are_found_by_beginnings_of_words_of_pages_values_and_file_names() {
        String one = bill("HO-1022", "119.00", "2026-03-02");
        bill("HX-7", "119.00", "2026-03-02");
        for (String words : List.of("ho1022", "HO-10", "1022", "1022 ho", "named-HO")) {
            assertThat(ids("q=" + words)).as(words).containsExactly(one);
        }
        assertThat(ids("q=ho-1022 nowhere")).isEmpty();
        assertThat(ids("q=--")).hasSize(2);

        org.confirm(one, 2, Map.of("invoice_number", "ZZ-9", "total", "119.00")).statusCode(200);

        assertThat(ids("q=zz9&state=CONFIRMED")).containsExactly(one);
    }

    @Test
    void another_organization_is_not_searched() {
        bill("HO-1022", "119.00", "2026-03-02");
        Org others = Org.fresh();
        others.get("/queue?q=ho-1022").statusCode(200).body("total", equalTo(0));
    }

    @Test
    void filters_hold_together_and_the_counts_are_theirs() {
        String early = bill("QF-1", "119.00", "2026-03-02");
        String late = bill("QF-2", "2380.00", "2026-05-04");
        org.confirm(late, 2, Map.of("total", "2380.00", "invoice_date", "2026-05-04"))
                .statusCode(200);
        org.get("/queue?to=2026-04-01")
                .body("items.id", equalTo(List.of(early)))
                .body("counts.TO_REVIEW", equalTo(1))
                .body("counts.CONFIRMED", equalTo(0));
        org.get("/queue?state=TO_REVIEW&least=1000")
                .body("total", equalTo(0))
                .body("counts.CONFIRMED", equalTo(1));
        org.get("/queue?state=CONFIRMED&least=1000&most=3000&from=2026-05-04&to=2026-05-04")
                .body("items.id", equalTo(List.of(late)));
        org.get("/queue?type=statement").body("total", equalTo(0));
        org.get("/queue?vendor=nobody").body("total", equalTo(0));
        org.get("/queue?from=yesterday").statusCode(422);
        org.get("/queue?least=much").statusCode(422);
    }

    @Test
    void bills_that_are_warned_of_can_be_asked_for_by_what_it_is() {
        var twice = anInvoice().from("Twice & Sons").numbered("T-1");
        String one = org.read(twice.asPdf());
        String two = org.read(twice.shiftedDown(9).asPdf());
        bill("QX-1", "119.00", "2026-03-02");
        assertThat(ids("warned=duplicate")).containsExactlyInAnyOrder(one, two);
        assertThat(ids("warned=any")).containsExactlyInAnyOrder(one, two);
        org.get("/queue?warned=duplicate").body("counts.TO_REVIEW", equalTo(2));
        org.get("/queue?warned=bank").body("total", equalTo(0));
        org.get("/queue?warned=smell").statusCode(422);
    }

    @Test
    void who_has_a_bill_can_be_asked_for() {
        String mine = bill("QW-1", "119.00", "2026-03-02");
        String theirs = bill("QW-2", "238.00", "2026-03-02");
        String free = bill("QW-3", "357.00", "2026-03-02");
        org.request().post("/parts/" + mine + "/take").then().statusCode(200);
        org.as("ben", "reviewer")
                .request()
                .post("/parts/" + theirs + "/take")
                .then()
                .statusCode(200);
        assertThat(ids("who=me")).containsExactly(mine);
        assertThat(ids("who=others")).containsExactly(theirs);
        assertThat(ids("who=nobody")).containsExactly(free);
        org.get("/queue?who=me").body("items[0].takenBy.username", equalTo("rita"));
        org.get("/queue?who=nobody").body("items[0].takenBy", nullValue());
        org.get("/queue?who=eve").statusCode(422);
    }

    @Test
    void the_bills_of_a_vendor_teach_less_once_one_of_them_was_confirmed() {
        var known = anInvoice().from("Hollow Oak Trading");
        String first = org.read(known.numbered("HO-1").total("357.00").asPdf());
        String second = org.read(known.numbered("HO-2").total("357.00").asPdf());
        String vendor = org.proposed(second).get("vendor");
        org.confirm(first, 2, Map.of("vendor", vendor, "total", "357.00")).statusCode(200);
        String stranger =
                org.read(
                        anInvoice()
                                .from("Zebra Cleaning")
                                .numbered("ZC-2")
                                .total("357.00")
                                .asPdf());
        assertThat(ids("state=TO_REVIEW")).containsExactly(stranger, second);
    }

    private String bill(String number, String total, String date) {
        String id =
                org.upload(
                                "named-" + number + ".pdf",
                                anInvoice().numbered(number).total(total).dated(date).asPdf())
                        .statusCode(202)
                        .extract()
                        .path("id");
        return org.await(id);
    }

    private List<String> ids(String query) {
        return org.get("/queue?limit=50&" + query)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private @Nullable String next(String after, String query) {
        JsonPath next =
                org.get("/queue/next?after=" + after + "&" + query)
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        return next.getString("next");
    }
}
