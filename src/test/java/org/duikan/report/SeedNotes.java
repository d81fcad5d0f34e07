package org.duikan.report;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.anchor.Resolution;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.PlacedNote.Found;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Notes on the bundled documents.
final class SeedNotes {
    static final DocumentId OPINION = new DocumentId(1);
    static final DocumentId REPRINT = new DocumentId(2);
    static final PolicyDocument BASE = seed("2021-yuefu-31-opinion");
    static final PolicyDocument WITNESS = seed("2021-yuefu-31-web-reprint");
    static final String HOSTILE =
            "=HYPERLINK(\"http://e.org\")\n<script>alert(1)</script>，\u0001 # 题";

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    private SeedNotes() {}

    static NoteList list(PlacedNote... notes) {
        return new NoteList(
                List.of(
                        new NotedDocument(OPINION, "2021意见", BASE),
                        new NotedDocument(REPRINT, "2021转载", WITNESS)),
                List.of(notes),
                ZoneId.of("Asia/Shanghai"));
    }

    static PolicyDocument seed(String name) {
        try {
            String text = Files.readString(Path.of("seeds", name + ".txt"));
            return StructureReader.read(SourceText.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Anchor anchor(PolicyDocument document, String words) {
        String text = document.source().text();
        int at = text.indexOf(words);
        return new Anchor(
                Digest.of(text),
                new TextSpan(at, at + words.length()),
                List.of("四、旧的节", "(七)旧的条"),
                new Quote("", words, ""));
    }

    static Note note(Target target, NoteKind kind, String text, String... tags) {
        return new Note(
                UUID.nameUUIDFromBytes(text.getBytes()),
                target,
                List.of(),
                new Writing(kind, NoteColour.BLUE, List.of(tags), text),
                kind == NoteKind.QUESTION
                        ? Optional.of(new Reply("查过了", "王", NOON))
                        : Optional.empty(),
                "李",
                NOON,
                NOON.plusSeconds(60),
                false,
                Optional.empty());
    }

    static Target passage(String words) {
        return new Target(
                Target.Kind.PASSAGE,
                new Place(OPINION, List.of(anchor(BASE, words))),
                Optional.empty());
    }

    static Target link(String words, String facing) {
        return new Target(
                Target.Kind.LINK,
                new Place(OPINION, List.of(anchor(BASE, words))),
                Optional.of(new Place(REPRINT, List.of(anchor(WITNESS, facing)))));
    }

    static Target absence(String words) {
        return new Target(
                Target.Kind.ABSENCE,
                new Place(OPINION, List.of(anchor(BASE, words))),
                Optional.of(new Place(REPRINT, List.of())));
    }

    static PlacedNote exact(Note note) {
        return new PlacedNote(
                note,
                note.target().places().stream()
                        .map(
                                place ->
                                        new Found(
                                                place.document(),
                                                place.anchors().stream()
                                                        .map(Anchor::span)
                                                        .<Resolution>map(Resolution.Exact::new)
                                                        .toList()))
                        .toList());
    }

    static PlacedNote lost(Note note) {
        return new PlacedNote(
                note, List.of(new Found(OPINION, List.of(new Resolution.Lost(List.of())))));
    }
}
