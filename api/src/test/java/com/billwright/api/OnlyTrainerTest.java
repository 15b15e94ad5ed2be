package com.billwright.api;

import static com.billwright.extraction.samples.SampleInvoice.anInvoice;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.billwright.api.testing.Org;
import com.billwright.models.runs.RetrainRequests;
import com.billwright.scheduler.RunView;
import com.billwright.scheduler.Runs;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;

@QuarkusTest
@TestProfile(OnlyTrainer.class)
class OnlyTrainerTest {

    @Inject RetrainRequests requests;
    @Inject Runs runs;
    @Inject Scheduler quartz;

    @ConfigProperty(name = "billwright.cores")
    int cores;

    @Test
    void it_trains_and_reads_nothing() {
        var org = Org.fresh();
        String document =
                org.upload("bill.pdf", anInvoice().asPdf()).statusCode(202).extract().path("id");

        var run = requests.request("id-" + org.alias());

        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> runs.find(run).orElseThrow().state() == RunView.State.DONE);
        assertThat(org.document(document).getString("parts[0].state")).isEqualTo("RECEIVED");
    }

    @Test
    void it_has_a_worker_for_each_core_and_says_that_it_is_well() throws SchedulerException {
        assertThat(quartz.getMetaData().getThreadPoolSize()).isEqualTo(cores);
        given().get("/q/health").then().statusCode(200).body("status", equalTo("UP"));
    }
}
