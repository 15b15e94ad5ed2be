package com.billwright.api.review;

import com.billwright.models.labels.Intent;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/// Counts what reviewers do.
@ApplicationScoped
class ReviewMeters {

    private final MeterRegistry meters;

    ReviewMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void confirmed() {
        meters.counter("billwright.confirmations").increment();
    }

    void corrected(Intent intent) {
        meters.counter("billwright.corrections", "intent", intent.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
