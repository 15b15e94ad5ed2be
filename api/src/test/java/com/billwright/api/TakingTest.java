package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import com.billwright.api.testing.Org;
import com.billwright.api.testing.ServerResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServerResource.class)
class TakingTest {

    private final Org rita = Org.fresh();
    private final Org ben = rita.as("ben", "reviewer");
    private Instant now = Instant.now();
    private String part = "";

    @BeforeEach
    void rita_takes_a_bill() {
        QuarkusMock.installMockForType(() -> now, InstantSource.class);
        part = rita.read(anInvoice().asPdf());
        take(rita, false).statusCode(200).body("takenBy.name", equalTo("Rita"));
    }

    @Test
    void while_there_is_work_on_a_bill_nobody_else_gets_it() {
        take(ben, false).statusCode(409).body("takenBy.name", equalTo("Rita"));
        take(ben, true).statusCode(409).body("idleFrom", notNullValue());

        pass(Duration.ofSeconds(100));
        take(rita, false).statusCode(200);
        pass(Duration.ofSeconds(100));

        take(ben, true).statusCode(409);
    }

    @Test
    void from_an_idle_holder_it_is_taken_over_when_asked_for_and_that_is_on_record() {
        pass(Duration.ofSeconds(121));
        take(ben, false).statusCode(409);

        take(ben, true).statusCode(200).body("takenBy.name", equalTo("Ben"));

        take(rita, false).statusCode(409).body("takenBy.name", equalTo("Ben"));
        rita.get("/parts/" + part + "/standing")
                .body("takenBy.name", equalTo("Ben"))
                .body("mine", equalTo(false));
        rita.get("/audit?part=" + part).body("items.what", hasItem("taken over"));
    }

    @Test
    void after_five_idle_minutes_it_is_anybodys() {
        pass(Duration.ofMinutes(5).plusSeconds(1));

        take(ben, false).statusCode(200).body("takenBy.name", equalTo("Ben"));
    }

    @Test
    void who_lets_go_of_anothers_bill_changes_nothing() {
        ben.post("/parts/" + part + "/release", "").statusCode(204);
        take(ben, false).statusCode(409);

        rita.post("/parts/" + part + "/release", "").statusCode(204);
        take(ben, false).statusCode(200);
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }

    private ValidatableResponse take(Org who, boolean over) {
        return who.request().post("/parts/" + part + "/take?over=" + over).then();
    }
}
