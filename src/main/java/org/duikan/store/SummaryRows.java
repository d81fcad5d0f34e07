package org.duikan.store;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Documents with their current revisions, as lists show them.
final class SummaryRows {
    /// The newest revision of each document `d`.
    static final String CURRENT =
            " FROM document d JOIN revision r ON r.document_id = d.id AND r.number ="
                    + " (SELECT max(number) FROM revision n WHERE n.document_id = d.id)";

    private static final String SELECT =
            "SELECT d.id, d.short_name, d.english_name, d.kind, d.seed, d.base, r.file_name,"
                    + " r.units, r.characters, r.imported_at, r.title, r.document_number,"
                    + " r.issuer, r.recipients, r.copies_to, r.signed_on, r.printed_on,"
                    + " r.published_on"
                    + CURRENT;

    private static final String ORDER = " ORDER BY d.seed IS NULL, d.seed_order, d.id";

    private SummaryRows() {}

    static List<DocumentSummary> list(Session session, boolean deleted) throws SQLException {
        return session.list(
                SELECT + " WHERE d.deleted = ?" + ORDER, SummaryRows::read, deleted ? 1 : 0);
    }

    /// @throws NoSuchElementException where there is no such document
    static DocumentSummary one(Session session, long id) throws SQLException {
        return session.first(SELECT + " WHERE d.id = ?", SummaryRows::read, id)
                .orElseThrow(() -> new NoSuchElementException("no document " + id));
    }

    private static DocumentSummary read(ResultSet row) throws SQLException {
        long base = row.getLong("base");
        return new DocumentSummary(
                new DocumentId(row.getLong("id")),
                row.getString("short_name"),
                facts(row),
                row.getString("kind"),
                row.getString("seed") == null
                        ? DocumentSummary.Origin.OWN
                        : DocumentSummary.Origin.SEED,
                base == 0 ? Optional.empty() : Optional.of(new DocumentId(base)),
                row.getString("file_name"),
                row.getInt("units"),
                row.getInt("characters"),
                Instant.parse(row.getString("imported_at")),
                row.getString("english_name"));
    }

    private static DocumentFacts facts(ResultSet row) throws SQLException {
        return new DocumentFacts(
                row.getString("title"),
                row.getString("document_number"),
                row.getString("issuer"),
                row.getString("recipients"),
                row.getString("copies_to"),
                date(row.getString("signed_on")),
                date(row.getString("printed_on")),
                date(row.getString("published_on")));
    }

    private static Optional<LocalDate> date(String text) {
        return Optional.ofNullable(text).map(LocalDate::parse);
    }
}
