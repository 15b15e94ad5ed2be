package com.billwright.models.sql;

import java.sql.SQLException;

/// The database refused or could not be reached.
public final class SqlFault extends RuntimeException {

    private static final String UNIQUE_VIOLATION = "23505";

    private final String state;

    SqlFault(SQLException cause) {
        super(cause.getMessage(), cause);
        this.state = cause.getSQLState() == null ? "" : cause.getSQLState();
    }

    /// Whether such a row was there before.
    public boolean isDuplicate() {
        return state.equals(UNIQUE_VIOLATION);
    }
}
