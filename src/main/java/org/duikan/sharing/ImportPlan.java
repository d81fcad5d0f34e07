package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteTexts;
import org.duikan.note.Place;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a file of notes would bring into a corpus. Nothing is written: [#take] says what to save.
///
/// @param notes those whose documents are here, in the order of the file
/// @param without those that have to wait, because a document is not here
/// @param documents where the documents of the file were found
/// @param texts those that came with the notes and that the corpus does not have
public record ImportPlan(
        List<PlannedNote> notes,
        List<Homeless> without,
        List<DocumentMatch> documents,
        List<CarriedText> texts) {

    public ImportPlan {
        notes = List.copyOf(notes);
        without = List.copyOf(without);
        documents = List.copyOf(documents);
        texts = List.copyOf(texts);
    }

    /// A note that is kept out until its documents are imported.
    ///
    /// @param note as it stands in the file
    /// @param missing the documents that are not here
    public record Homeless(Note note, List<SharedDocument> missing) {

        public Homeless {
            missing = List.copyOf(missing);
        }
    }

    /// What to save.
    ///
    /// @param texts to keep before the notes are saved
    public record Taken(List<Note> notes, List<CarriedText> texts) {

        public Taken {
            notes = List.copyOf(notes);
            texts = List.copyOf(texts);
        }
    }

    /// Makes the plan.
    ///
    /// @param mine all notes of the corpus, those in the bin included
    /// @param held all documents of the corpus
    /// @param texts the texts of the corpus
    public static ImportPlan of(
            NoteReading.Read read, List<Note> mine, List<HeldDocument> held, NoteTexts texts) {
        DocumentMatcher matcher = new DocumentMatcher(read, held, texts);
        List<DocumentMatch> matches =
                read.documents().stream().flatMap(one -> matcher.match(one).stream()).toList();
        Map<DocumentId, DocumentId> ids =
                matches.stream()
                        .collect(
                                Collectors.toMap(one -> one.shared().id(), one -> one.held().id()));
        NoteSettler settler = new NoteSettler(ids, held, read.texts(), texts);
        Map<UUID, Note> known = new HashMap<>();
        mine.forEach(note -> known.put(note.id(), note));
        List<PlannedNote> planned = new ArrayList<>();
        List<Homeless> without = new ArrayList<>();
        for (Note note : read.notes()) {
            List<SharedDocument> missing = missing(note, read.documents(), ids.keySet());
            if (missing.isEmpty()) {
                planned.add(plan(note, Optional.ofNullable(known.get(note.id())), settler));
            } else {
                without.add(new Homeless(note, missing));
            }
        }
        List<CarriedText> unknown =
                read.texts().stream().filter(one -> texts.find(one.digest()).isEmpty()).toList();
        return new ImportPlan(planned, without, matches, unknown);
    }

    private static List<SharedDocument> missing(
            Note note, List<SharedDocument> documents, Set<DocumentId> here) {
        Set<DocumentId> wanted =
                note.target().places().stream()
                        .map(Place::document)
                        .filter(id -> !here.contains(id))
                        .collect(Collectors.toSet());
        return documents.stream().filter(one -> wanted.contains(one.id())).toList();
    }

    private static PlannedNote plan(Note note, Optional<Note> mine, NoteSettler settler) {
        Note theirs = settler.settle(note);
        int left = note.confirmed().size() - theirs.confirmed().size();
        if (mine.isEmpty()) {
            return new PlannedNote(theirs, mine, Standing.NEW, left);
        }
        Standing standing =
                saysTheSame(theirs, mine.get(), settler.isExcerpt(note))
                        ? Standing.SAME
                        : Standing.CHANGED;
        return new PlannedNote(theirs, mine, standing, left);
    }

    /// The time alone makes no other version.
    ///
    /// @param anywhere whether the place is left aside: words of an excerpt are sought anew each
    ///   time, in whatever the text is now
    private static boolean saysTheSame(Note note, Note other, boolean anywhere) {
        Note compared = anywhere ? note.putTo(other.target(), other.confirmed()) : note;
        return compared.saysTheSame(other);
    }

    /// How many notes stand so.
    public long count(Standing standing) {
        return notes.stream().filter(one -> one.standing() == standing).count();
    }

    /// What to save.
    ///
    /// @param chosen by the name of the note; where a note has none, or one that it does not offer,
    ///   the default counts
    public Taken take(Map<UUID, Choice> chosen) {
        List<Note> taken = new ArrayList<>();
        for (PlannedNote one : notes) {
            Choice choice = chosen.getOrDefault(one.theirs().id(), one.byDefault());
            switch (one.choices().contains(choice) ? choice : one.byDefault()) {
                case MINE -> {}
                case THEIRS -> taken.add(one.theirs());
                case BOTH -> taken.add(renamed(one.theirs()));
            }
        }
        return new Taken(taken, needed(taken));
    }

    private List<CarriedText> needed(List<Note> taken) {
        Set<Digest> named =
                taken.stream()
                        .flatMap(NoteShare::places)
                        .flatMap(place -> place.anchors().stream())
                        .map(Anchor::text)
                        .collect(Collectors.toSet());
        return texts.stream().filter(one -> named.contains(one.digest())).toList();
    }

    /// A version taken twice is one note, not two.
    private static Note renamed(Note note) {
        byte[] version = note.toString().getBytes(StandardCharsets.UTF_8);
        return note.named(UUID.nameUUIDFromBytes(version));
    }
}
