package com.billwright.api.reading;

import com.billwright.api.documents.Part;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/// Counts what the readers do.
@ApplicationScoped
class ReadingMeters {

    private final MeterRegistry meters;

    ReadingMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void ready(Part part) {
        meters.counter("billwright.documents.read", "outcome", "ready").increment();
        meters.timer("billwright.upload.to.ready")
                .record(Duration.between(part.uploadedAt, Instant.now()));
    }

    void unreadable() {
        meters.counter("billwright.documents.read", "outcome", "unreadable").increment();
    }
}
