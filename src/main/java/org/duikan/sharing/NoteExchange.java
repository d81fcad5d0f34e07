package org.duikan.sharing;

import org.duikan.document.DocumentRepository;
import org.duikan.note.NotePlacer;
import org.duikan.note.NoteRepository;
import org.duikan.note.NoteTexts;
import org.duikan.note.PlacedNote;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A corpus as one side of an exchange of notes. All calls block and throw the corpus's own
/// exception where it cannot be read or written.
///
/// @param notes its notes
/// @param texts the texts they were made in
/// @param documents its documents
public record NoteExchange(NoteRepository notes, NoteTexts texts, DocumentRepository documents) {

    public NoteExchange {
        Objects.requireNonNull(notes);
        Objects.requireNonNull(texts);
        Objects.requireNonNull(documents);
    }

    /// Writes notes of the corpus so that another can take them in; the stream stays open.
    public void write(List<PlacedNote> placed, OutputStream out) throws IOException {
        NoteWriter.write(NoteShare.of(placed, documents), texts, out);
    }

    /// Reads a file of notes.
    ///
    /// @throws IOException where it cannot be read, whatever is in it
    public NoteReading read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return NoteReader.read(in, texts);
        }
    }

    /// Says what a file would bring into the corpus as it is now.
    public ImportPlan plan(NoteReading.Read read) {
        return ImportPlan.of(read, notes.all(), HeldDocument.all(documents), texts);
    }

    /// How many of the notes would have no place here, or none the reader has said yes to. Nothing
    /// is written.
    public long astray(ImportPlan.Taken taken) {
        NoteTexts all = new TextsWithCarried(texts, taken.texts());
        return new NotePlacer(all, documents)
                .place(taken.notes()).stream().filter(PlacedNote::isAstray).count();
    }

    /// Takes notes into the corpus, all or none. The texts they were made in are kept first: a note
    /// that names a text nobody has could be sought by its quotation alone.
    ///
    /// @throws IllegalArgumentException where an empty text would replace a full one
    public void save(ImportPlan.Taken taken) {
        taken.texts().forEach(text -> texts.keep(text.name(), text.text()));
        notes.save(taken.notes());
    }
}
