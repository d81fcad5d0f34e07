package org.duikan.ui.notes;

import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NotePlacer;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;
import org.duikan.ui.fx.ViewContext;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Notes kept in memory, about documents handed in.
public final class KeptNotes implements NoteRepository, NoteTexts, DocumentRepository {
    final Map<UUID, List<Note>> versions = new LinkedHashMap<>();
    final Map<DocumentId, PolicyDocument> documents = new LinkedHashMap<>();

    /// Thrown by the next save, as a full disk would.
    RuntimeException broken;

    /// A model that keeps nothing beyond the test.
    public static NotesModel model(ViewContext context) {
        return new NotesModel(
                new KeptNotes().services(),
                context.runner(),
                context.notices(),
                (_, action) -> action.run());
    }

    NotesServices services() {
        return new NotesServices(
                this, this, this, new NotePlacer(this, this), () -> Instant.EPOCH, "reader");
    }

    @Override
    public List<Note> in(DocumentId document) {
        return all().stream()
                .filter(note -> !note.binned() && note.target().isIn(document))
                .toList();
    }

    @Override
    public List<Note> all() {
        return versions.values().stream().map(List::getLast).toList();
    }

    @Override
    public List<Note> versions(UUID note) {
        return versions.getOrDefault(note, List.of());
    }

    @Override
    public void save(List<Note> notes) {
        breakOnce();
        for (Note note : notes) {
            List<Note> before = versions(note.id());
            if (!before.isEmpty()
                    && note.writing().text().isEmpty()
                    && !before.getLast().writing().text().isEmpty()) {
                throw new IllegalArgumentException("empties a text");
            }
        }
        notes.forEach(this::keep);
    }

    private void breakOnce() {
        if (broken != null) {
            RuntimeException now = broken;
            broken = null;
            throw now;
        }
    }

    private void keep(Note note) {
        versions.computeIfAbsent(note.id(), _ -> new ArrayList<>()).add(note);
    }

    @Override
    public void saveEmptied(Note note) {
        breakOnce();
        keep(note);
    }

    @Override
    public Optional<PolicyDocument> find(Digest text) {
        return documents.values().stream()
                .filter(one -> Digest.of(one.source().text()).equals(text))
                .findFirst();
    }

    @Override
    public void keep(String name, String text) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<DocumentSummary> list() {
        return List.of();
    }

    @Override
    public List<DocumentSummary> deleted() {
        return List.of();
    }

    @Override
    public Optional<PolicyDocument> load(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    @Override
    public Optional<PolicyDocument> load(DocumentId id, int number) {
        return load(id);
    }

    @Override
    public List<DocumentRevision> revisions(DocumentId id) {
        return List.of();
    }

    @Override
    public Optional<byte[]> original(DocumentId id) {
        return Optional.empty();
    }

    @Override
    public void delete(DocumentId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void restore(DocumentId id) {
        throw new UnsupportedOperationException();
    }
}
