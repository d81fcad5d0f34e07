package org.duikan.sharing;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.Place;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is shared.
///
/// @param documents those the notes are put to, each once
/// @param notes in the order they are to be listed
public record NoteShare(List<SharedDocument> documents, List<SharedNote> notes) {

    /// @throws IllegalArgumentException where a note names a document that is not among them
    public NoteShare {
        documents = List.copyOf(documents);
        notes = List.copyOf(notes);
        Set<DocumentId> known =
                documents.stream().map(SharedDocument::id).collect(Collectors.toSet());
        for (SharedNote shared : notes) {
            places(shared.note())
                    .map(Place::document)
                    .filter(id -> !known.contains(id))
                    .forEach(
                            id -> {
                                throw new IllegalArgumentException("not among them: " + id);
                            });
        }
    }

    /// The places of a note: those of its target, then those confirmed since.
    static Stream<Place> places(Note note) {
        return Stream.concat(note.target().places().stream(), note.confirmed().stream());
    }
}
