package com.billwright.db;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/// A database of its own in an embedded PostgreSQL, one server per JVM, which stops with it. The three
/// roles exist and have their own name as password.
public final class MigratedPostgres {

    public static final String OWNER = "billwright_owner";
    public static final String APP = "billwright_app";
    public static final String FLEET = "billwright_fleet";

    private static @Nullable EmbeddedPostgres server;

    private final String url;

    private MigratedPostgres(String url) {
        this.url = url;
    }

    /// A new database with all migrations run.
    public static MigratedPostgres start() {
        var postgres = empty();
        postgres.flyway().load().migrate();
        return postgres;
    }

    /// A new database with the roles but without tables: for those who run Flyway themselves.
    public static MigratedPostgres empty() {
        var database = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database %s owner %s".formatted(database, OWNER));
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot make the test database", e);
        }
        return new MigratedPostgres(server().getJdbcUrl(OWNER, database).replaceFirst("\\?.*", ""));
    }

    /// The JDBC address, without user and password.
    public String url() {
        return url;
    }

    /// A connection as one of the three roles.
    public Connection connect(String role) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", role);
        properties.setProperty("password", role);
        return DriverManager.getConnection(url, properties);
    }

    /// Flyway as the server configures it.
    public FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(url, OWNER, OWNER)
                .placeholders(Map.of("app", APP, "fleet", FLEET))
                .outputQueryResults(false)
                .locations("classpath:db/migration");
    }

    private static synchronized EmbeddedPostgres server() {
        if (server == null) {
            try {
                var started = EmbeddedPostgres.builder().start();
                try (var connection = started.getPostgresDatabase().getConnection();
                        var statement = connection.createStatement()) {
                    for (var role : new String[] {OWNER, APP, FLEET}) {
                        statement.execute(
                                "create role %s login password '%s'".formatted(role, role));
                    }
                }
                server = started;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException("Cannot make the roles", e);
            }
        }
        return server;
    }
}
