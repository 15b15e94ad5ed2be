package com.billwright.api.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// How many documents this process reads at once: as many as it is told, else as it has cores but
/// one.
@ApplicationScoped
class HowManyReaders {

    private final Optional<Integer> told;

    HowManyReaders(@ConfigProperty(name = "billwright.readers") Optional<Integer> told) {
        this.told = told;
    }

    int atOnce() {
        return told.orElse(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }
}
