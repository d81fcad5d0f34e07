package org.duikan.ui.notes;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The notes that are known and where their words stand, oldest first, and those whose words are
/// still being found. Used on the window's thread.
final class PlacedNotes {
    private final ReadOnlyObjectWrapper<List<PlacedNote>> list =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Map<UUID, PlacedNote> known = new LinkedHashMap<>();
    private final Map<DocumentId, NoteIndex> indexes = new HashMap<>();

    /// The newest versions of notes whose words are still being found.
    private final Map<UUID, Note> arriving = new HashMap<>();

    ReadOnlyObjectProperty<List<PlacedNote>> listProperty() {
        return list.getReadOnlyProperty();
    }

    List<PlacedNote> list() {
        return list.get();
    }

    Optional<PlacedNote> find(UUID note) {
        return Optional.ofNullable(known.get(note));
    }

    NoteIndex index(DocumentId document) {
        return indexes.computeIfAbsent(document, id -> NoteIndex.of(id, list.get()));
    }

    /// The newest version of a note; empty where there is no such note.
    Optional<Note> latest(UUID note) {
        return Optional.ofNullable(arriving.get(note)).or(() -> find(note).map(PlacedNote::note));
    }

    boolean holds(UUID note) {
        return known.containsKey(note) || arriving.containsKey(note);
    }

    /// The newest versions of all.
    Stream<Note> all() {
        return Stream.concat(
                arriving.values().stream(), known.values().stream().map(PlacedNote::note));
    }

    /// Notes were made whose words are to be found.
    void await(Collection<Note> notes) {
        notes.forEach(note -> arriving.put(note.id(), note));
    }

    /// These are all notes there are.
    void replace(List<PlacedNote> placed) {
        known.clear();
        placed.forEach(this::put);
        tell();
    }

    /// The words of awaited notes were found. What was found of an older version is passed over.
    void found(List<PlacedNote> placed) {
        placed.stream()
                .filter(one -> one.note().equals(arriving.get(one.note().id())))
                .forEach(this::put);
        tell();
    }

    private void put(PlacedNote placed) {
        known.put(placed.note().id(), placed);
        arriving.remove(placed.note().id());
    }

    /// Newer versions of notes. The words of a note do not move when it is written in.
    ///
    /// @param wanted which unknown ones to know
    /// @return the versions whose words are to be found now
    List<Note> change(List<Note> versions, Predicate<Note> wanted) {
        List<Note> unplaced = new ArrayList<>();
        Map<UUID, Note> written = new HashMap<>();
        boolean moved = false;
        for (Note version : versions) {
            PlacedNote before = known.get(version.id());
            arriving.remove(version.id());
            if (version.binned()) {
                moved |= known.remove(version.id()) != null;
            } else if (before != null && isWhere(before.note(), version)) {
                known.put(version.id(), new PlacedNote(version, before.found()));
                written.put(version.id(), version);
            } else if (wanted.test(version)) {
                unplaced.add(version);
            }
        }
        await(unplaced);
        if (moved) {
            tell();
        } else if (!written.isEmpty()) {
            indexes.replaceAll((_, index) -> index.with(written));
            list.set(List.copyOf(known.values()));
        }
        return unplaced;
    }

    private static boolean isWhere(Note one, Note other) {
        return one.target().equals(other.target()) && one.confirmed().equals(other.confirmed());
    }

    private void tell() {
        indexes.clear();
        list.set(List.copyOf(known.values()));
    }
}
