package org.duikan.ui.notes;

import org.duikan.document.DocumentRepository;
import org.duikan.note.NotePlacer;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;
import org.duikan.sharing.NoteExchange;
import org.duikan.ui.fx.ExportDialog;
import org.duikan.ui.fx.ExportQuestion;

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
/// @param writing asks where to write a file
/// @param reading asks which file of notes to read
public record NotesServices(
        NoteRepository notes,
        NoteTexts texts,
        DocumentRepository documents,
        NotePlacer placer,
        InstantSource clock,
        String author,
        ExportQuestion writing,
        NoteFileQuestion reading) {

    public NotesServices {
        Objects.requireNonNull(notes);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(documents);
        Objects.requireNonNull(placer);
        Objects.requireNonNull(clock);
        Objects.requireNonNull(author);
        Objects.requireNonNull(writing);
        Objects.requireNonNull(reading);
    }

    /// Asks for files with the system's dialogs.
    public NotesServices(
            NoteRepository notes,
            NoteTexts texts,
            DocumentRepository documents,
            NotePlacer placer,
            InstantSource clock,
            String author) {
        this(
                notes,
                texts,
                documents,
                placer,
                clock,
                author,
                new ExportDialog(),
                new NoteFileDialog());
    }

    /// The corpus as one side of an exchange.
    public NoteExchange exchange() {
        return new NoteExchange(notes, texts, documents);
    }
}
