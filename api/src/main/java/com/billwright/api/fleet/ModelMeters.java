package com.billwright.api.fleet;

import com.billwright.models.serving.ModelFaults;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;

/// Counts what becomes of models in service.
@ApplicationScoped
class ModelMeters {

    private final MeterRegistry meters;

    ModelMeters(MeterRegistry meters) {
        this.meters = meters;
    }

    void cannotBeLoaded(@Observes ModelFaults.Raised alarm) {
        meters.counter(
                        "billwright.models.faults",
                        "kind",
                        alarm.kind().machineName(),
                        "reason",
                        alarm.reason().name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
