package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.importing.DocumentArchive;
import org.duikan.importing.ImportOutcome;
import org.duikan.importing.ReadFile;
import org.duikan.importing.Seed;
import org.duikan.job.JobContext;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// Documents into the corpus, one transaction each.
final class SqliteDocumentArchive implements DocumentArchive {
    private static final int SHORT_NAME = 24;

    private final Database database;
    private final InstantSource clock;

    SqliteDocumentArchive(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public ImportOutcome.Kept add(ReadFile file, JobContext context) {
        String digest = file.textDigest().hex();
        return database.write(
                session -> {
                    Optional<Long> same = sameText(session, digest);
                    if (same.isPresent()) {
                        return bringBack(session, same.get());
                    }
                    String name = freeName(session, file);
                    long id = document(session, null, null, name, name, "");
                    revisions(session, context).write(id, file, file.document().facts(), false);
                    return new ImportOutcome.Added(SummaryRows.one(session, id));
                });
    }

    private static ImportOutcome.Kept bringBack(Session session, long id) throws SQLException {
        boolean deleted =
                session.update("UPDATE document SET deleted = 0 WHERE id = ? AND deleted = 1", id)
                        == 1;
        DocumentSummary document = SummaryRows.one(session, id);
        return deleted
                ? new ImportOutcome.BroughtBack(document)
                : new ImportOutcome.AlreadyThere(document);
    }

    @Override
    public ImportOutcome.Kept revise(DocumentId document, ReadFile file, JobContext context) {
        String digest = file.textDigest().hex();
        return database.write(
                session -> {
                    long id = document.value();
                    String current =
                            session.first(
                                            "SELECT r.text_sha256"
                                                    + SummaryRows.CURRENT
                                                    + " WHERE d.id = ?",
                                            row -> row.getString(1),
                                            id)
                                    .orElseThrow(() -> new NoSuchElementException("" + document));
                    if (current.equals(digest)) {
                        return bringBack(session, id);
                    }
                    revisions(session, context).write(id, file, file.document().facts(), false);
                    session.update("UPDATE document SET deleted = 0 WHERE id = ?", id);
                    return new ImportOutcome.Revised(SummaryRows.one(session, id));
                });
    }

    @Override
    public boolean isPlanted(Digest manifest) {
        return database.read(
                session ->
                        session.first(
                                        "SELECT value FROM meta WHERE name = 'seeds'",
                                        row -> row.getString(1).equals(manifest.hex()))
                                .orElse(false));
    }

    @Override
    public List<DocumentSummary> plant(Digest manifest, List<Seed> seeds, JobContext context) {
        List<DocumentSummary> planted = new ArrayList<>();
        for (Seed seed : seeds) {
            context.checkCancelled();
            database.write(session -> plant(session, seed, context)).ifPresent(planted::add);
        }
        database.write(
                session ->
                        session.update(
                                "INSERT OR REPLACE INTO meta VALUES('seeds', ?)", manifest.hex()));
        return planted;
    }

    private Optional<DocumentSummary> plant(Session session, Seed seed, JobContext context)
            throws SQLException {
        Optional<Long> known = seedNamed(session, seed.name());
        if (known.isPresent() && !outdated(session, known.get(), seed)) {
            return Optional.empty();
        }
        ReadFile file = seed.read();
        if (known.isEmpty() && sameText(session, file.textDigest().hex()).isPresent()) {
            return Optional.empty();
        }
        long id = known.isPresent() ? known.get() : document(session, seed);
        DocumentFacts facts = seed.completedBy(file.document().facts());
        revisions(session, context).write(id, file, facts, true);
        return Optional.of(SummaryRows.one(session, id));
    }

    /// Whether the program brings a file the corpus has not had, and the reader has not put one of
    /// their own in its place.
    private static boolean outdated(Session session, long id, Seed seed) throws SQLException {
        return session.number(
                        "SELECT count(*) FROM revision WHERE document_id = ? AND (by_program = 0 OR"
                                + " bytes_sha256 = ?)",
                        id,
                        seed.digest().hex())
                == 0;
    }

    private static long document(Session session, Seed seed) throws SQLException {
        Optional<Long> base =
                seed.base().isEmpty() ? Optional.empty() : seedNamed(session, seed.base().get());
        long id =
                document(
                        session,
                        seed.name(),
                        seed.order(),
                        seed.chineseName(),
                        seed.englishName(),
                        seed.kind());
        session.update("UPDATE document SET base = ? WHERE id = ?", base.orElse(null), id);
        return id;
    }

    private static long document(
            Session session,
            String seed,
            Integer order,
            String name,
            String englishName,
            String kind)
            throws SQLException {
        return session.insert(
                "INSERT INTO document(seed, seed_order, short_name, english_name, kind)"
                        + " VALUES(?, ?, ?, ?, ?)",
                seed,
                order,
                name,
                englishName,
                kind);
    }

    private RevisionWriter revisions(Session session, JobContext context) {
        return new RevisionWriter(session, clock.instant(), context);
    }

    private static Optional<Long> seedNamed(Session session, String name) throws SQLException {
        return session.first("SELECT id FROM document WHERE seed = ?", row -> row.getLong(1), name);
    }

    /// The document whose current text has a digest, one that is not deleted first.
    private static Optional<Long> sameText(Session session, String digest) throws SQLException {
        return session.first(
                "SELECT d.id" + SummaryRows.CURRENT + " WHERE r.text_sha256 = ? ORDER BY d.deleted",
                row -> row.getLong(1),
                digest);
    }

    /// title, or the name of the file where there is none or another document has the name already:
    /// two prints of one document have one title.
    private static String freeName(Session session, ReadFile file) throws SQLException {
        String title = file.document().facts().title();
        String ofFile = cut(file.name().replaceFirst("\\.[^.]*$", ""));
        String name = title.isEmpty() ? ofFile : cut(title);
        return isTaken(session, name) ? ofFile : name;
    }

    private static boolean isTaken(Session session, String name) throws SQLException {
        return session.first(
                        "SELECT 1 FROM document WHERE short_name = ? AND deleted = 0 LIMIT 1",
                        row -> true,
                        name)
                .isPresent();
    }

    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= SHORT_NAME) {
            return name;
        }
        return name.substring(0, name.offsetByCodePoints(0, SHORT_NAME - 1)) + "…";
    }
}
