package com.billwright.api.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/// Listens to the database on one connection and passes on what it tells, from the first stream on
/// until the server stops. A lost connection is made anew.
@ApplicationScoped
class HearChanges {

    private static final Logger LOG = Logger.getLogger(HearChanges.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(1);
    private static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    /// As the database's list of connections shows it.
    static final String NAME = "billwright live";

    /// How often a stream says that it is alive.
    static final Duration BEAT = Duration.ofSeconds(15);

    private final AgroalDataSource fleet;
    private final Listeners listeners;
    private @Nullable Thread thread;
    private volatile boolean stopping;

    HearChanges(@DataSource("fleet") AgroalDataSource fleet, Listeners listeners) {
        this.fleet = fleet;
        this.listeners = listeners;
    }

    /// Does nothing when it listens already.
    synchronized void start() {
        if (thread == null && !stopping) {
            thread = Thread.ofPlatform().name("live").daemon().start(this::run);
            // The server waits for open requests before it tells anybody that it stops.
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        close();
    }

    private synchronized void close() {
        stopping = true;
        listeners.deaf();
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try (Connection connection = fleet.getConnection()) {
                listen(connection);
            } catch (SQLException | RuntimeException fault) {
                if (!stopping) {
                    LOG.warn("Changes are not heard; trying again", fault);
                }
            }
            listeners.deaf();
            pause();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var listen = connection.createStatement()) {
            listen.execute("set application_name = '" + NAME + "'");
            listen.execute("listen billwright_live");
        }
        listeners.hearing();
        var told = connection.unwrap(PGConnection.class);
        long beat = System.nanoTime();
        while (!stopping) {
            for (PGNotification change : told.getNotifications((int) LOOK_AFTER.toMillis())) {
                pass(change.getParameter());
            }
            if (System.nanoTime() - beat >= BEAT.toNanos()) {
                if (!connection.isValid((int) LOOK_AFTER.toSeconds())) {
                    throw new SQLException("The connection is gone");
                }
                listeners.beat();
                beat = System.nanoTime();
            }
        }
    }

    private void pass(String change) {
        try {
            JsonNode told = JSON.readTree(change);
            listeners.tell(
                    told.path("tenant").asText(),
                    new LiveChange(
                            told.path("name").asText(),
                            id(told.path("part")),
                            id(told.path("document")),
                            told.path("state").textValue()));
        } catch (JsonProcessingException | IllegalArgumentException e) {
            LOG.warn("What the database told is no change", e);
        }
    }

    private static @Nullable UUID id(JsonNode id) {
        return id.isTextual() ? UUID.fromString(id.asText()) : null;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAULT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
