package org.duikan.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Statements on the one connection, each closed before its method returns: an open one would stop
/// a later commit.
final class Session {
    private final Connection connection;

    Session(Connection connection) {
        this.connection = connection;
    }

    /// Runs a script of several statements without results.
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    <T> List<T> list(String sql, Row<T> row, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (result.next()) {
                found.add(row.read(result));
            }
            return found;
        }
    }

    <T> Optional<T> first(String sql, Row<T> row, Object... parameters) throws SQLException {
        List<T> found = list(sql, row, parameters);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }

    /// The one value of a query that always has one, as text.
    String value(String sql, Object... parameters) throws SQLException {
        return first(sql, row -> row.getString(1), parameters)
                .orElseThrow(() -> new SQLException("no row: " + sql));
    }

    long number(String sql, Object... parameters) throws SQLException {
        return Long.parseLong(value(sql, parameters));
    }

    int update(String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /// Inserts a row.
    ///
    /// @return its rowid
    long insert(String sql, Object... parameters) throws SQLException {
        update(sql, parameters);
        return number("SELECT last_insert_rowid()");
    }

    /// Runs one statement for every row of parameters.
    void each(String sql, Iterable<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                bind(statement, row);
                statement.executeUpdate();
            }
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, parameters);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
