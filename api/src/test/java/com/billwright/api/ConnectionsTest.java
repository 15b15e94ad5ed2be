package com.billwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What PostgreSQL is told once for each connection.
@QuarkusTest
class ConnectionsTest {

    @Inject AgroalDataSource ofTenants;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    @Test
    void a_few_rows_are_read_without_helpers_and_without_a_compiler() throws SQLException {
        for (AgroalDataSource database : List.of(ofTenants, fleet)) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                assertThat(shown(statement, "max_parallel_workers_per_gather")).isEqualTo("0");
                assertThat(shown(statement, "jit")).isEqualTo("off");
            }
        }
    }

    private static String shown(Statement statement, String setting) throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
