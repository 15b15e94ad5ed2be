package com.billwright.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.billwright.models.sharedbase.SharedBase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.quartz.CronTrigger;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class SharedBaseJobsTest {

    @Inject SharedBaseJobs jobs;
    @Inject SharedBase shared;
    @Inject Scheduler quartz;

    @Test
    void what_an_operator_asks_for_is_trained_by_a_trainer() {
        jobs.trainNow("olivia");

        await().atMost(Duration.ofSeconds(40))
                .until(() -> shared.view().trainings().stream().anyMatch(t -> t.endedAt() != null));
        var training = shared.view().trainings().getFirst();
        assertThat(training.askedBy()).isEqualTo("olivia");
        assertThat(training.verdict()).isEqualTo("TOO_FEW_TENANTS");
    }

    @Test
    void it_is_trained_once_a_month_by_itself() throws SchedulerException {
        var trigger =
                (CronTrigger) quartz.getTrigger(TriggerKey.triggerKey("train", "shared-base"));

        assertThat(trigger.getCronExpression()).isEqualTo("0 0 4 1 * ?");
    }
}
