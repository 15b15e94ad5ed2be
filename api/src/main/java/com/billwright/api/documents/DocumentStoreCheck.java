package com.billwright.api.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Not ready when uploads could not be kept.
@Readiness
@ApplicationScoped
class DocumentStoreCheck implements HealthCheck {

    private final DocumentStore store;

    DocumentStoreCheck(DocumentStore store) {
        this.store = store;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("document store is writable");
        try {
            store.checkWritable();
            return response.up().build();
        } catch (IOException e) {
            return response.down().withData("reason", e.getClass().getSimpleName()).build();
        }
    }
}
