package org.duikan.store;

import java.sql.SQLException;

/// A unit of work on the corpus; the session is lent for its length only.
@FunctionalInterface
interface Work<T> {
    T with(Session session) throws SQLException;
}
