package com.billwright.api.review;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.InstantSource;

/// The time that holds and drafts go by; a test sets its own.
class WallClock {

    @Produces
    @ApplicationScoped
    @DefaultBean
    InstantSource clock() {
        return Clock.systemUTC();
    }
}
