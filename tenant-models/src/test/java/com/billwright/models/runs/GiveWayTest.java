package com.billwright.models.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GiveWayTest {

    @Test
    void training_waits_while_a_person_does() throws InterruptedException {
        var give = new GiveWay(Duration.ofHours(1));
        var read = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        Thread reading =
                Thread.ofVirtual()
                        .start(() ->
                                give.during(() -> {
                                    begun.countDown();
                                    awaitQuietly(read);
                                }));
        begun.await();
        Thread training = Thread.ofPlatform().start(give::await);
        await().until(() -> training.getState() == Thread.State.TIMED_WAITING);

        read.countDown();

        assertThat(training.join(Duration.ofMinutes(1))).isTrue();
        assertThat(reading.join(Duration.ofMinutes(1))).isTrue();
    }

    @Test
    void training_goes_on_by_and_by_where_there_is_always_something_to_read() {
        var give = new GiveWay(Duration.ofMillis(1));

        give.during(() -> {
            give.await();
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        });
    }

    @Test
    void what_fails_is_no_longer_waited_for() {
        var give = new GiveWay(Duration.ofHours(1));
        try {
            give.during(() -> {
                throw new IllegalStateException("unreadable");
            });
        } catch (IllegalStateException expected) {
            give.await();
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
