package org.duikan.store;

import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.Target;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/// A program of its own that writes notes until it is killed, and says on its standard output what
/// it was told is saved. With a third argument it waits for a byte before each.
final class NoteWriter {

    private NoteWriter() {}

    public static void main(String[] args) throws IOException {
        try (Corpus corpus =
                Corpus.open(Path.of(args[0]), Path.of(args[1]), InstantSource.system())) {
            DocumentId base = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
            DocumentId witness = CorpusFixture.add(corpus, "二.txt", PairInCorpus.OTHER).id();
            List<Note> notes = new ArrayList<>();
            for (Target.Kind kind : Target.Kind.values()) {
                notes.add(NoteFixture.note(kind, base, witness));
            }
            for (int i = 0; args.length < 3 || System.in.read() >= 0; i++) {
                int place = i % notes.size();
                Note note = NoteFixture.saying(notes.get(place), "v" + i);
                notes.set(place, note);
                corpus.notes().save(List.of(note));
                System.out.println("note " + WhatIsSaved.word(note));
            }
        }
    }
}
