package org.duikan.store;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.TextSpan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notes on two documents of a corpus, and later versions of notes.
final class NoteFixture {
    private static final Digest TEXT = Digest.of(CorpusFixture.THREE_CLAUSES);
    private static final Digest OTHER = Digest.of(PairInCorpus.OTHER);

    private NoteFixture() {}

    /// A note on a target of a kind.
    static Note note(Target.Kind kind, DocumentId base, DocumentId witness) {
        Place place = new Place(base, List.of(anchor(TEXT, 3), anchor(TEXT, 40)));
        Optional<Place> facing =
                switch (kind) {
                    case PASSAGE, UNIT -> Optional.empty();
                    case LINK, VARIANT ->
                            Optional.of(new Place(witness, List.of(anchor(OTHER, 3))));
                    case ABSENCE -> Optional.of(new Place(witness, List.of()));
                };
        return new Note(
                UUID.randomUUID(),
                new Target(kind, place, facing),
                List.of(),
                new Writing(
                        NoteKind.values()[kind.ordinal()],
                        NoteColour.values()[kind.ordinal()],
                        List.of("政务", "“引号” 与\t空白"),
                        "批注\n与换行\u2028𠮷" + kind),
                Optional.empty(),
                "王编辑",
                CorpusFixture.NOON,
                CorpusFixture.NOON,
                false,
                Optional.empty());
    }

    /// A note on a passage.
    static Note passage(DocumentId document) {
        return note(Target.Kind.PASSAGE, document, document);
    }

    static Anchor anchor(Digest text, int start) {
        return new Anchor(
                text,
                new TextSpan(start, start + 8),
                List.of("一、增强", "(一)"),
                new Quote("(一)", "加快数字政府建设", "。推动政务服务一网通办。"));
    }

    /// The next version, a minute later.
    static Note saying(Note note, String text) {
        Writing old = note.writing();
        Writing writing = new Writing(old.kind(), old.colour(), old.tags(), text);
        return version(note, note.confirmed(), writing, note.reply(), note.binned());
    }

    static Note answered(Note note, String answer) {
        Reply reply = new Reply(answer, "", CorpusFixture.NOON.plusNanos(7));
        return version(note, note.confirmed(), note.writing(), Optional.of(reply), note.binned());
    }

    static Note binned(Note note, boolean binned) {
        return version(note, note.confirmed(), note.writing(), note.reply(), binned);
    }

    static Note confirmed(Note note, Place... places) {
        return version(note, List.of(places), note.writing(), note.reply(), note.binned());
    }

    private static Note version(
            Note note,
            List<Place> confirmed,
            Writing writing,
            Optional<Reply> reply,
            boolean binned) {
        Instant changed = note.changed().plus(Duration.ofMinutes(1));
        return new Note(
                note.id(),
                note.target(),
                confirmed,
                writing,
                reply,
                note.author(),
                note.created(),
                changed,
                binned,
                note.carriedFrom());
    }

    /// A copy of a note under another name, carried over from it.
    static Note carried(Note note, Instant created) {
        return new Note(
                UUID.randomUUID(),
                note.target(),
                note.confirmed(),
                note.writing(),
                note.reply(),
                note.author(),
                created,
                created,
                note.binned(),
                Optional.of(note.id()));
    }

    /// The same with the places of other documents.
    static Note between(Note note, DocumentId base, DocumentId witness, Place... confirmed) {
        Target old = note.target();
        Target target =
                new Target(
                        old.kind(),
                        new Place(base, old.place().anchors()),
                        old.facing().map(facing -> new Place(witness, facing.anchors())));
        return new Note(
                note.id(),
                target,
                List.of(confirmed),
                note.writing(),
                note.reply(),
                note.author(),
                note.created(),
                note.changed(),
                note.binned(),
                note.carriedFrom());
    }
}
