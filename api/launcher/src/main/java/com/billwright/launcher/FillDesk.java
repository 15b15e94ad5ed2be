package com.billwright.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Makes a tenant's few bills that wait for review many, in the database: what is read of them and
/// their pages are the same, the rest is made up (`fill-desk.sql`).
final class FillDesk {

    private FillDesk() {}

    /// @param bills how many wait for review afterwards, beside those that did
    static void fill(Stack stack, int bills) throws IOException {
        Secrets secrets = Secrets.in(stack.data().secrets());
        String database =
                new DatabaseRoles(stack.ports().postgres(), secrets).url(DatabaseRoles.DATABASE);
        // Row-level security does not hold for the database's administrator.
        try (var connection =
                        DriverManager.getConnection(database, "postgres", secrets.superuser());
                var statement = connection.createStatement();
                var found =
                        statement.executeQuery(
                                "select for_tenant from tenant where alias = 'oakfield'")) {
            if (!found.next()) {
                throw new IOException("There is no tenant to fill");
            }
            String tenant = found.getString(1).replace("'", "''");
            statement.execute(
                    script().replace(":tenant", "'" + tenant + "'")
                            .replace(":bills", Integer.toString(bills)));
        } catch (SQLException e) {
            throw new IOException("The desk cannot be filled: " + e.getMessage(), e);
        }
    }

    private static String script() throws IOException {
        try (InputStream script = FillDesk.class.getResourceAsStream("fill-desk.sql")) {
            if (script == null) {
                throw new IOException("fill-desk.sql is missing");
            }
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
