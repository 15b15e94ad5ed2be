package com.billwright.models.sql;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Runs statements on one data source. An `Instant` becomes a timestamptz; the rest is as JDBC has it.
///
/// @throws SqlFault from every method, when the database refuses
public final class Sql {

    /// An expression that any statement of a transaction may select: its commit does not wait for the
    /// disk. For work that is found missing and done again should the database die within the second;
    /// whatever commits later and does wait is never there without it.
    public static final String NOT_AWAITED = "set_config('synchronous_commit', 'off', true)";

    private final DataSource database;

    public Sql(DataSource database) {
        this.database = database;
    }

    /// Makes a value of a row.
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (var result = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (result.next()) {
                    list.add(row.read(result));
                }
                return list;
            }
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /// The first row, if there is one.
    public <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) {
        return list(sql, row, values).stream().findFirst();
    }

    /// @return how many rows were changed
    public int update(String sql, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /// One statement for many rows of values.
    public void batch(String sql, List<Object[]> rows) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var values : rows) {
                set(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new SqlFault(e);
        }
    }

    /// The instant in a column that is never null.
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }

    /// The instant in a column that can be null.
    public static Optional<Instant> maybeInstant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? Optional.empty() : Optional.of(time.toInstant());
    }

    /// The texts in an array column that is never null.
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static void set(PreparedStatement statement, @Nullable Object... values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var value = values[i];
            statement.setObject(
                    i + 1, value instanceof Instant time ? time.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
