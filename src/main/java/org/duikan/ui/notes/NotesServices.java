package org.duikan.ui.notes;

import org.duikan.document.DocumentRepository;
import org.duikan.note.NotePlacer;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;

import java.time.InstantSource;
import java.util.Objects;

/// What notes need of the rest of the program.
///
/// @param notes where they are kept
/// @param texts the texts their anchors were made in
/// @param documents the corpus
/// @param placer finds their words
/// @param clock tells when something was written
/// @param author who writes, as the system says; may be empty
public record NotesServices(
        NoteRepository notes,
        NoteTexts texts,
        DocumentRepository documents,
        NotePlacer placer,
        InstantSource clock,
        String author) {

    public NotesServices {
        Objects.requireNonNull(notes);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(documents);
        Objects.requireNonNull(placer);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(author);
    }
}
