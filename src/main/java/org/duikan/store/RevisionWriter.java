package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.document.DocumentFacts;
import org.duikan.document.PolicyDocument;
import org.duikan.importing.ReadFile;
import org.duikan.job.JobContext;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes a revision inside a transaction and reads it back before anyone can commit it.
///
/// @param session in a transaction
/// @param now the time of import
/// @param context asked between steps whether to go on
record RevisionWriter(Session session, Instant now, JobContext context) {
    private static final int UNITS_AT_ONCE = 1000;

    /// How far the work is when the content is written, and when it is read back.
    private static final double CONTENT = 0.3;

    private static final double CONFIRMING = 0.7;

    void write(long document, ReadFile file, DocumentFacts facts, boolean byProgram)
            throws SQLException {
        Digest bytes = Digest.of(file.bytes());
        Digest text = file.textDigest();
        long id = revision(document, file, facts, byProgram, bytes, text);
        session.update(
                "INSERT INTO content(revision_id, bytes, text) VALUES(?, ?, ?)",
                id,
                file.bytes(),
                file.document().source().text());
        context.checkCancelled();
        units(UnitRows.of(id, file.document()));
        context.progress(CONFIRMING);
        confirm(id, bytes, text);
        context.checkCancelled();
    }

    private long revision(
            long document,
            ReadFile file,
            DocumentFacts facts,
            boolean byProgram,
            Digest bytes,
            Digest text)
            throws SQLException {
        PolicyDocument read = file.document();
        String source = read.source().text();
        return session.insert(
                "INSERT INTO revision(document_id, number, by_program, file_name, charset,"
                        + " bytes_sha256, text_sha256, characters, units, imported_at, title,"
                        + " document_number, issuer, recipients, copies_to, signed_on, printed_on,"
                        + " published_on) VALUES(?, (SELECT coalesce(max(number), 0) + 1 FROM"
                        + " revision WHERE document_id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                        + " ?, ?, ?, ?)",
                document,
                document,
                byProgram ? 1 : 0,
                file.name(),
                file.charset(),
                bytes.hex(),
                text.hex(),
                source.codePointCount(0, source.length()),
                read.alignableUnits().size(),
                now.toString(),
                facts.title(),
                facts.documentNumber(),
                facts.issuer(),
                facts.recipients(),
                facts.copiesTo(),
                date(facts.signed()),
                date(facts.printed()),
                date(facts.published()));
    }

    private void units(List<Object[]> rows) throws SQLException {
        for (int from = 0; from < rows.size(); from += UNITS_AT_ONCE) {
            context.checkCancelled();
            context.progress(CONTENT + (CONFIRMING - CONTENT) * from / rows.size());
            session.each(
                    UnitRows.INSERT,
                    rows.subList(from, Math.min(rows.size(), from + UNITS_AT_ONCE)));
        }
    }

    /// The driver and the disk are believed only after what they give back has the same hash.
    private void confirm(long id, Digest bytes, Digest text) throws SQLException {
        boolean same =
                session.first(
                                        "SELECT bytes FROM content WHERE revision_id = ?",
                                        row -> Digest.of(row.getBytes(1)).equals(bytes),
                                        id)
                                .orElse(false)
                        && session.first(
                                        "SELECT text FROM content WHERE revision_id = ?",
                                        row -> Digest.of(row.getString(1)).equals(text),
                                        id)
                                .orElse(false);
        if (!same) {
            throw new SQLException("what was written does not read back the same");
        }
    }

    private static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse(null);
    }
}
