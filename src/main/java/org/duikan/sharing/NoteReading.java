package org.duikan.sharing;

import org.duikan.note.Note;

import java.util.List;
import java.util.Objects;

/// What came of reading a file of notes.
public sealed interface NoteReading {

    /// It was read.
    ///
    /// @param documents those its notes are put to
    /// @param notes no two of one name; the documents of their places are those of `documents`
    /// @param texts those that came with them, each once
    /// @param problems what was left out or is not as the file says, in the order of the file
    /// @param foreign whether another program wrote it
    record Read(
            List<SharedDocument> documents,
            List<Note> notes,
            List<CarriedText> texts,
            List<NoteProblem> problems,
            boolean foreign)
            implements NoteReading {

        public Read {
            documents = List.copyOf(documents);
            notes = List.copyOf(notes);
            texts = List.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }

    /// Nothing of it can be used.
    record Refused(NoteProblem problem) implements NoteReading {

        public Refused {
            Objects.requireNonNull(problem);
        }
    }
}
