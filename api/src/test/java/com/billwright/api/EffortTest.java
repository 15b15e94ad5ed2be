package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class EffortTest {

    private final Org org = Org.fresh();

    @Test
    void a_persons_trend_is_made_of_their_own_bills() {
        Org ben = org.as("ben", "reviewer");
        confirm(org, "R-1", Map.of(), effort(1, 4, false));
        confirm(
                org,
                "R-2",
                Map.of("total", "4711.50", "invoice_number", "X"),
                effort(20, 60, true));
        confirm(org, "R-3", Map.of("total", "4711.50"), effort(3, 10, false));
        confirm(ben, "R-4", Map.of(), effort(900, 900, true));

        JsonPath mine = trend(org, "/effort/mine?zone=Europe/Berlin");

        assertThat(mine.getInt("today")).isEqualTo(3);
        assertThat(mine.getList("weeks")).hasSize(8);
        assertThat(mine.getInt("weeks[7].bills")).isEqualTo(3);
        assertThat(mine.getInt("weeks[7].days")).isEqualTo(1);
        assertThat(mine.getDouble("weeks[7].keystrokes")).isEqualTo(3);
        assertThat(mine.getDouble("weeks[7].seconds")).isEqualTo(10);
        assertThat(mine.getInt("weeks[7].corrections")).isEqualTo(3);
        assertThat(mine.getInt("weeks[7].untouched")).isEqualTo(1);
        assertThat(mine.getInt("weeks[7].byKeyboard")).isEqualTo(2);
        assertThat(mine.getInt("weeks[0].bills")).isZero();
    }

    @Test
    void the_admin_sees_the_tenants_sums_and_nobodys_own() {
        Org ben = org.as("ben", "reviewer");
        confirm(org, "R-1", Map.of(), effort(2, 10, false));
        confirm(ben, "R-2", Map.of("total", "4711.50"), effort(10, 20, true));
        confirm(ben, "R-3", Map.of("total", "4711.50"), null);

        JsonPath all = trend(org, "/effort");

        assertThat(all.getInt("weeks[7].bills")).isEqualTo(3);
        assertThat(all.getInt("weeks[7].touched")).isEqualTo(2);
        assertThat(all.getDouble("weeks[7].keystrokes")).isEqualTo(6);
        assertThat(all.getDouble("weeks[7].seconds")).isEqualTo(15);
        assertThat(all.getInt("fields.find { it.field == 'total' }.corrections[7]")).isEqualTo(2);
        org.get("/effort").body(not(containsString("ben")));
        ben.get("/effort").statusCode(403);
        org.as("ulla", "uploader").get("/effort/mine").statusCode(403);
    }

    @Test
    void another_tenants_effort_is_nobodys() {
        confirm(org, "R-1", Map.of(), effort(2, 10, false));
        Org other = Org.fresh();

        assertThat(trend(other, "/effort").getInt("weeks[7].bills")).isZero();
        assertThat(trend(other, "/effort/mine").getInt("today")).isZero();
    }

    @Test
    void a_bill_that_is_confirmed_anew_counts_anew_and_a_sent_again_confirmation_does_not() {
        String part = confirm(org, "R-1", Map.of(), effort(2, 10, false));
        org.post("/parts/" + part + "/reopen", Map.of("version", 3)).statusCode(200);
        for (int i = 0; i < 2; i++) {
            org.request()
                    .header("Idempotency-Key", "again")
                    .contentType("application/json")
                    .body(request(part, Map.of(), effort(4, 20, false)))
                    .post("/parts/" + part + "/confirm")
                    .then()
                    .statusCode(200);
        }

        assertThat(trend(org, "/effort/mine").getInt("weeks[7].bills")).isEqualTo(2);
    }

    @Test
    void what_is_no_measure_and_no_time_zone_is_refused() {
        String part = org.read(anInvoice().asPdf());
        org.post("/parts/" + part + "/confirm", request(part, Map.of(), effort(-1, 1, false)))
                .statusCode(422);
        org.get("/effort?zone=Nowhere").statusCode(422);
        org.get("/effort/mine").body("today", equalTo(0));
    }

    private static JsonPath trend(Org who, String path) {
        return who.get(path).statusCode(200).extract().jsonPath();
    }

    private static Map<String, Object> effort(int keystrokes, double seconds, boolean pointer) {
        return Map.of("keystrokes", keystrokes, "seconds", seconds, "pointer", pointer);
    }

    private static String confirm(
            Org who,
            String number,
            Map<String, String> changes,
            @Nullable Map<String, Object> effort) {
        String part = who.read(anInvoice().numbered(number).asPdf());
        who.confirm(part, requestOf(who, part, changes, effort)).statusCode(200);
        return part;
    }

    private Map<String, Object> request(
            String part, Map<String, String> changes, @Nullable Map<String, Object> effort) {
        return requestOf(org, part, changes, effort);
    }

    /// As proposed but for the changes.
    private static Map<String, Object> requestOf(
            Org who,
            String part,
            Map<String, String> changes,
            @Nullable Map<String, Object> effort) {
        Map<String, String> values = new HashMap<>(who.proposed(part));
        values.putAll(changes);
        Map<String, Object> body =
                new HashMap<>(Org.confirmation(who.review(part).getInt("version"), values));
        if (effort != null) {
            body.put("effort", effort);
        }
        return body;
    }
}
