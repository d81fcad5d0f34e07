package org.duikan.store;

import org.duikan.document.DocumentId;

import java.util.Optional;

/// Named values of the corpus.
///
/// @param database the corpus
record NamedValues(Database database) {

    /// A name for two documents, the same for both roles: `kind/1/2`.
    static String ofPair(String what, DocumentId one, DocumentId other) {
        long first = Math.min(one.value(), other.value());
        long second = Math.max(one.value(), other.value());
        return what + "/" + first + "/" + second;
    }

    Optional<String> read(String name) {
        return database.read(
                session ->
                        session.first(
                                "SELECT value FROM meta WHERE name = ?",
                                row -> row.getString(1),
                                name));
    }

    /// @param value empty to forget it
    void write(String name, Optional<String> value) {
        database.write(
                session ->
                        value.isPresent()
                                ? session.update(
                                        "INSERT OR REPLACE INTO meta VALUES(?, ?)",
                                        name,
                                        value.get())
                                : session.update("DELETE FROM meta WHERE name = ?", name));
    }
}
