package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Documents out of the corpus: the text is stored, the tree is read from it anew, on the thread of
/// whoever asks, so that an older corpus gains by a better reader.
final class SqliteDocumentRepository implements DocumentRepository {
    private static final String CONTENT = " JOIN content c ON c.revision_id = r.id WHERE d.id = ?";

    private final Database database;

    SqliteDocumentRepository(Database database) {
        this.database = database;
    }

    @Override
    public List<DocumentSummary> list() {
        return database.read(session -> SummaryRows.list(session, false));
    }

    @Override
    public List<DocumentSummary> deleted() {
        return database.read(session -> SummaryRows.list(session, true));
    }

    @Override
    public Optional<PolicyDocument> load(DocumentId id) {
        return text("SELECT c.text" + SummaryRows.CURRENT + CONTENT, id.value());
    }

    @Override
    public Optional<PolicyDocument> load(DocumentId id, int number) {
        return text(
                "SELECT c.text FROM document d JOIN revision r ON r.document_id = d.id"
                        + CONTENT
                        + " AND r.number = ?",
                id.value(),
                number);
    }

    private Optional<PolicyDocument> text(String sql, Object... parameters) {
        return database.read(session -> session.first(sql, row -> row.getString(1), parameters))
                .map(text -> StructureReader.read(SourceText.of(text)));
    }

    @Override
    public List<DocumentRevision> revisions(DocumentId id) {
        return database.read(
                session ->
                        session.list(
                                "SELECT number, file_name, charset, text_sha256, characters,"
                                        + " imported_at FROM revision WHERE document_id = ?"
                                        + " ORDER BY number",
                                row ->
                                        new DocumentRevision(
                                                row.getInt(1),
                                                row.getString(2),
                                                row.getString(3),
                                                new Digest(row.getString(4)),
                                                row.getInt(5),
                                                Instant.parse(row.getString(6))),
                                id.value()));
    }

    @Override
    public Optional<byte[]> original(DocumentId id) {
        return database.read(
                session ->
                        session.first(
                                "SELECT c.bytes" + SummaryRows.CURRENT + CONTENT,
                                row -> row.getBytes(1),
                                id.value()));
    }

    @Override
    public void delete(DocumentId id) {
        mark(id, 1);
    }

    @Override
    public void restore(DocumentId id) {
        mark(id, 0);
    }

    private void mark(DocumentId id, int deleted) {
        database.write(
                session ->
                        session.update(
                                "UPDATE document SET deleted = ? WHERE id = ?",
                                deleted,
                                id.value()));
    }
}
