package com.billwright.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The databases and the roles that own and use them: what an administrator does once in production.
record DatabaseRoles(int port, Secrets secrets) {

    static final String DATABASE = "billwright";

    void create(Path folder) throws IOException {
        try (Connection connection =
                        DriverManager.getConnection(
                                url("postgres"), "postgres", secrets.superuser());
                Statement statement = connection.createStatement()) {
            role(statement, "billwright_owner", secrets.owner());
            role(statement, "billwright_app", secrets.app());
            role(statement, "billwright_fleet", secrets.fleet());
            role(statement, "keycloak", secrets.keycloakDatabase());
            database(statement, DATABASE, "billwright_owner");
            database(statement, "keycloak", "keycloak");
            requirePasswords(statement, folder);
        } catch (SQLException e) {
            throw new IOException("The database roles could not be made: " + e.getMessage(), e);
        }
    }

    private static void role(Statement statement, String name, String password)
            throws SQLException {
        if (isMissing(statement, "select 1 from pg_roles where rolname = ?", name)) {
            statement.execute("create role " + name + " login password '" + password + "'");
        }
    }

    private static void database(Statement statement, String name, String owner)
            throws SQLException {
        if (isMissing(statement, "select 1 from pg_database where datname = ?", name)) {
            statement.execute("create database " + name + " owner " + owner);
        }
    }

    private static boolean isMissing(Statement statement, String query, String name)
            throws SQLException {
        try (PreparedStatement asked = statement.getConnection().prepareStatement(query)) {
            asked.setString(1, name);
            try (ResultSet result = asked.executeQuery()) {
                return !result.next();
            }
        }
    }

    /// The embedded PostgreSQL trusts every local user when it is new; other users of this machine
    /// are none of ours.
    private void requirePasswords(Statement statement, Path folder)
            throws SQLException, IOException {
        Path rules = folder.resolve("pg_hba.conf");
        String wanted =
                """
                host all all 127.0.0.1/32 scram-sha-256
                host all all ::1/128 scram-sha-256
                """;
        if (!Files.readString(rules).equals(wanted)) {
            statement.execute("alter role postgres password '" + secrets.superuser() + "'");
            Files.writeString(rules, wanted);
            statement.execute("select pg_reload_conf()");
        }
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
