package org.duikan.note;

import org.duikan.document.DocumentId;

import java.util.List;
import java.util.UUID;

/// The reader's notes in the corpus. Every version is kept; a version is on disk when the method
/// returns. Implementations may be called from any thread and block; they throw the corpus's own
/// exception.
public interface NoteRepository {

    /// The latest versions of the notes with a place in a document, oldest note first, without
    /// those in the bin.
    List<Note> in(DocumentId document);

    /// The latest versions of all notes, those in the bin included, oldest note first.
    List<Note> all();

    /// All versions of a note, oldest first; empty where there is no such note.
    List<Note> versions(UUID note);

    /// Saves versions, all or none. One that equals the latest is passed over.
    ///
    /// @throws IllegalArgumentException where an empty text would replace a full one; then nothing
    ///   is saved
    void save(List<Note> notes);

    /// Saves a version whose text the reader emptied on purpose.
    void saveEmptied(Note note);
}
