package com.billwright.api.reading;

import com.billwright.api.documents.DocumentReceived;
import com.billwright.models.runs.GiveWay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The reader threads of this process: woken by an upload here, else looking twice a second for work
/// that came in elsewhere.
@ApplicationScoped
class Readers {

    private static final Logger LOG = Logger.getLogger(Readers.class);
    private static final long POLL_MILLIS = 500;
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration TIME_TO_FINISH = Duration.ofSeconds(5);

    private final Claims claims;
    private final HoldClaims hold;
    private final ReadClaimed read;
    private final WarmUp warmUp;
    private final GiveWay giveWay;
    private final boolean enabled;
    private final int count;
    private final Semaphore wake = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean stopping;

    Readers(
            Claims claims,
            HoldClaims hold,
            ReadClaimed read,
            WarmUp warmUp,
            GiveWay giveWay,
            @ConfigProperty(name = "billwright.roles") Set<String> roles,
            HowManyReaders count) {
        this.claims = claims;
        this.hold = hold;
        this.read = read;
        this.warmUp = warmUp;
        this.giveWay = giveWay;
        this.enabled = roles.contains("reader");
        this.count = count.atOnce();
    }

    void start(@Observes StartupEvent start) {
        if (!enabled) {
            return;
        }
        hold.start();
        for (int i = 1; i <= count; i++) {
            threads.add(Thread.ofPlatform().name("reader-" + i).daemon().start(this::work));
        }
        Thread.ofPlatform().name("reader-warm-up").daemon().start(warmUp::run);
        LOG.infof("Readers: %d", count);
    }

    void received(@Observes(during = TransactionPhase.AFTER_SUCCESS) DocumentReceived received) {
        wake.release();
    }

    /// Lets what is nearly done finish, and gives the rest back.
    void stop(@Observes ShutdownEvent stop) {
        stopping = true;
        wake.release(count);
        long end = System.nanoTime() + TIME_TO_FINISH.toNanos();
        for (Thread thread : threads) {
            try {
                thread.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        if (enabled) {
            hold.stop();
        }
    }

    private void work() {
        while (!stopping) {
            try {
                Optional<Claim> claim = claims.next();
                if (claim.isPresent()) {
                    read(claim.get());
                } else {
                    await(POLL_MILLIS);
                }
            } catch (RuntimeException | Error fault) {
                LOG.error("A reader failed and goes on", fault);
                await(PAUSE_AFTER_FAULT.toMillis());
            }
        }
    }

    private void read(Claim claim) {
        hold.hold(claim);
        try {
            giveWay.during(() -> read.read(claim));
        } finally {
            hold.letGo(claim);
        }
    }

    private void await(long millis) {
        try {
            if (wake.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
                wake.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
