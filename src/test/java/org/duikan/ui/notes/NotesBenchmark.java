package org.duikan.ui.notes;

import org.duikan.align.Aligner;
import org.duikan.anchor.Anchors;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.store.Corpus;
import org.duikan.text.TextSpan;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.Toolkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Prints how long reading and writing take where a document has ten thousand notes: medians on the
/// window's thread, with layout, and the first time, when nothing is compiled yet.
public final class NotesBenchmark {
    private static final int NOTES = 10_000;
    private static final int LONGEST = 40;
    private static final int TAGS = 200;

    private NotesBenchmark() {}

    /// @param args none
    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("duikan-notes");
        try (Corpus corpus = Corpus.open(folder.resolve("corpus.db"), folder)) {
            Seeds.plant(corpus.archive(), JobContext.none());
            Desk desk = desk(corpus);
            corpus.notes().save(notes(desk));
            Toolkit.start();
            Toolkit.call(() -> new ShownNotes(corpus, desk)).measure();
        }
        System.exit(0); // the toolkit would stay
    }

    private static Desk desk(Corpus corpus) {
        List<DocumentSummary> there = corpus.documents().list();
        PolicyDocument base = corpus.documents().load(there.get(0).id()).orElseThrow();
        PolicyDocument witness = corpus.documents().load(there.get(1).id()).orElseThrow();
        Desk.Witness beside = new Desk.Witness(there.get(1), Aligner.compare(base, witness));
        return new Desk(there.getFirst(), base, List.of(beside));
    }

    private static List<Note> notes(Desk desk) {
        Random random = new Random(31);
        Anchors anchors = new Anchors(desk.base());
        DocumentId id = desk.summary().id();
        int length = desk.base().source().length();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NOTES; i++) {
            int start = random.nextInt(length - LONGEST);
            TextSpan span = new TextSpan(start, start + 1 + random.nextInt(LONGEST));
            Place place = new Place(id, List.of(anchors.at(span)));
            notes.add(note(new Target(Target.Kind.PASSAGE, place, Optional.empty()), i));
        }
        return notes;
    }

    private static Note note(Target target, int number) {
        NoteColour colour = NoteColour.values()[number % NoteColour.values().length];
        List<String> tags = List.of("标签" + number % TAGS);
        Instant time = Instant.ofEpochSecond(number);
        return new Note(
                UUID.randomUUID(),
                target,
                List.of(),
                new Writing(NoteKind.COMMENT, colour, tags, "第" + number + "条：与原件不同，见纸本。"),
                Optional.empty(),
                "王编辑",
                time,
                time,
                false,
                Optional.empty());
    }
}
