package com.billwright.api.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Renews the leases of what this process reads, as long as it lives.
@ApplicationScoped
class HoldClaims {

    private static final Logger LOG = Logger.getLogger(HoldClaims.class);
    private static final long EVERY_SECONDS = Claims.LEASE.toSeconds() / 3;

    private final Claims claims;
    private final Set<Claim> held = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService heartbeat =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("lease-heartbeat").factory());

    HoldClaims(Claims claims) {
        this.claims = claims;
    }

    void start() {
        heartbeat.scheduleAtFixedRate(this::renew, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void hold(Claim claim) {
        held.add(claim);
    }

    void letGo(Claim claim) {
        held.remove(claim);
    }

    /// Stops renewing and gives everything back.
    void stop() {
        heartbeat.shutdownNow();
        for (Claim claim : held) {
            try {
                claims.giveBack(claim);
            } catch (IllegalStateException e) {
                LOG.warnf(e, "A claim could not be given back; its lease will run out");
            }
        }
    }

    private void renew() {
        for (Claim claim : held) {
            try {
                if (!claims.renew(claim) && held.remove(claim)) {
                    // Just read, or lost to another: that is said where it counts, when it is
                    // stored.
                    LOG.debugf("No longer holds document %s", claim.documentId());
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "A lease could not be renewed; tried again soon");
            }
        }
    }
}
