package com.billwright.api.uploads;

import com.billwright.api.documents.UnfinishedFiles;
import com.billwright.models.tenant.EnterTenant;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Forgets uploads in pieces: those that a person gave up at once, those of which no more came when
/// their time is over. Every server sweeps; what another swept is just not there.
@ApplicationScoped
class ForgetUploads {

    private static final Logger LOG = Logger.getLogger(ForgetUploads.class);
    private static final int EVERY_MINUTES = 10;
    private static final int BATCH = 200;

    private final UploadsDue due;
    private final UnfinishedFiles files;
    private final EnterTenant enter;
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("upload-sweeper").factory());

    ForgetUploads(UploadsDue due, UnfinishedFiles files, EnterTenant enter) {
        this.due = due;
        this.files = files;
        this.enter = enter;
    }

    void start(@Observes StartupEvent start) {
        sweeper.scheduleWithFixedDelay(this::sweepNow, 1, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent stop) {
        sweeper.shutdownNow();
    }

    private void sweepNow() {
        try {
            int forgotten = sweep(Instant.now());
            if (forgotten > 0) {
                LOG.infof("Uploads forgotten, because no more of them came: %d", forgotten);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warnf(e, "Old uploads could not be swept; tried again later");
        }
    }

    /// Forgets what is due at that time.
    ///
    /// @return how many
    int sweep(Instant time) throws IOException {
        int forgotten = 0;
        List<UploadsDue.Due> batch;
        do {
            batch = due.at(time, BATCH);
            for (UploadsDue.Due each : batch) {
                enter.call(each.tenantId(), () -> forget(each.tenantId(), each.uploadId()));
            }
            forgotten += batch.size();
        } while (batch.size() == BATCH);
        return forgotten;
    }

    /// In the upload's tenant. The bytes go first: what breaks off in between is swept again.
    ///
    /// @return whether there was such an upload
    boolean forget(String tenantId, UUID uploadId) throws IOException {
        files.remove(new UnfinishedFiles.Key(tenantId, uploadId));
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    due.forget(uploadId);
                    return Upload.delete("id", uploadId) > 0;
                });
    }
}
