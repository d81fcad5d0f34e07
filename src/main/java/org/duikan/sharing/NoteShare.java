package org.duikan.sharing;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

    /// Shares notes of a corpus, as they are placed in it. Blocks.
    public static NoteShare of(List<PlacedNote> placed, DocumentRepository documents) {
        Set<DocumentId> named =
                placed.stream()
                        .flatMap(one -> places(one.note()))
                        .map(Place::document)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        List<DocumentSummary> all = new ArrayList<>(documents.list());
        all.addAll(documents.deleted());
        List<SharedDocument> shared = new ArrayList<>();
        for (DocumentSummary one : all) {
            if (named.remove(one.id())) {
                shared.add(document(one, documents));
            }
        }
        named.forEach(id -> shared.add(new SharedDocument(id, Optional.empty(), "", "", "")));
        return new NoteShare(shared, placed.stream().map(SharedNote::of).toList());
    }

    private static SharedDocument document(DocumentSummary one, DocumentRepository documents) {
        List<DocumentRevision> revisions = documents.revisions(one.id());
        return new SharedDocument(
                one.id(),
                revisions.isEmpty() ? Optional.empty() : Optional.of(revisions.getLast().text()),
                one.shortName(),
                one.facts().title(),
                one.facts().documentNumber());
    }

    /// The places of a note: those of its target, then those confirmed since.
    static Stream<Place> places(Note note) {
        return Stream.concat(note.target().places().stream(), note.confirmed().stream());
    }
}
