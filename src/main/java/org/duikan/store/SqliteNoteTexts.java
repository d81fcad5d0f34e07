package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.note.NoteTexts;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.sql.SQLException;
import java.util.Optional;

/// Texts that notes were made in, out of the corpus; the tree is read on the thread of whoever
/// asks.
final class SqliteNoteTexts implements NoteTexts {
    private final Database database;
    private final SecondCopy journal;

    SqliteNoteTexts(Database database, SecondCopy journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Optional<PolicyDocument> find(Digest text) {
        return database.read(session -> text(session, text.hex()))
                .map(found -> StructureReader.read(SourceText.of(found)));
    }

    private static Optional<String> text(Session session, String digest) throws SQLException {
        Optional<String> own =
                session.first(
                        "SELECT c.text FROM revision r JOIN content c ON c.revision_id = r.id"
                                + " WHERE r.text_sha256 = ? LIMIT 1",
                        row -> row.getString(1),
                        digest);
        return own.isPresent() ? own : ForeignTextRows.find(session, digest).map(ForeignText::text);
    }

    @Override
    public void keep(String name, String text) {
        // as every text is before an anchor counts in it
        ForeignText kept = new ForeignText(name, SourceText.of(text).text());
        database.write(session -> ForeignTextRows.keep(session, kept));
        journal.complete();
    }
}
