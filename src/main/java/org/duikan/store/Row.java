package org.duikan.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads the current row of a result.
@FunctionalInterface
interface Row<T> {
    T read(ResultSet row) throws SQLException;
}
