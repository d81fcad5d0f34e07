package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Note;
import org.duikan.note.NoteColour;
import org.duikan.note.NoteKind;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/// Notes of every kind on random words of some texts, the same for the same seed.
final class RandomNotes {
    private static final String LETTERS = "数字经济，。\n(一)<b>&\"'\\=+@\u0000\t";

    private final Random random;
    private final List<String> texts = new ArrayList<>();
    private final List<Digest> digests = new ArrayList<>();

    RandomNotes(long seed, int documents) {
        random = new Random(seed);
        for (int i = 0; i < documents; i++) {
            texts.add(SourceText.of("标题" + i + words(300)).text());
            digests.add(Digest.of(texts.getLast()));
        }
    }

    String[] texts() {
        return texts.toArray(String[]::new);
    }

    List<SharedDocument> documents() {
        List<SharedDocument> all = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            all.add(
                    new SharedDocument(
                            new DocumentId(i + 1),
                            Optional.of(digests.get(i)),
                            "名" + i,
                            i == 0 ? "" : "标题" + i,
                            i == 0 ? "" : "粤府〔2021〕" + i + "号"));
        }
        return all;
    }

    List<Note> notes(int count) {
        List<Note> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(note());
        }
        return all;
    }

    List<SharedNote> shared(List<Note> notes) {
        return notes.stream().map(note -> new SharedNote(note, any(State.ALL))).toList();
    }

    private static final class State {
        static final List<Optional<PlacedNote.State>> ALL = new ArrayList<>();

        static {
            ALL.add(Optional.empty());
            for (PlacedNote.State one : PlacedNote.State.values()) {
                ALL.add(Optional.of(one));
            }
        }
    }

    private Note note() {
        Instant created =
                Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1000));
        return new Note(
                id(),
                target(),
                random.nextInt(3) == 0 ? List.of(place(1), place(2)) : List.of(),
                new Writing(
                        any(List.of(NoteKind.values())),
                        any(List.of(NoteColour.values())),
                        List.of(words(3), words(2), "教学"),
                        random.nextInt(5) == 0 ? "" : words(40)),
                random.nextInt(3) == 0
                        ? Optional.of(new Reply(words(9), words(2), created.plusSeconds(9)))
                        : Optional.empty(),
                random.nextInt(4) == 0 ? "" : words(3),
                created,
                created.plusMillis(random.nextInt(100_000)),
                random.nextInt(5) == 0,
                random.nextInt(4) == 0 ? Optional.of(id()) : Optional.empty());
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Target target() {
        Target.Kind kind = any(List.of(Target.Kind.values()));
        return switch (kind) {
            case PASSAGE, UNIT -> new Target(kind, place(1), Optional.empty());
            case LINK, VARIANT ->
                    new Target(kind, place(1 + random.nextInt(3)), Optional.of(place(2)));
            case ABSENCE -> new Target(kind, place(1), Optional.of(place(0)));
        };
    }

    private Place place(int anchors) {
        int document = random.nextInt(texts.size());
        List<Anchor> made = new ArrayList<>();
        for (int i = 0; i < anchors; i++) {
            made.add(anchor(random.nextInt(4) == 0 ? random.nextInt(texts.size()) : document));
        }
        return new Place(new DocumentId(document + 1), made);
    }

    private Anchor anchor(int document) {
        String text = texts.get(document);
        int start = whole(text, random.nextInt(text.length()));
        int end = whole(text, Math.min(text.length(), start + random.nextInt(20)));
        TextSpan span = new TextSpan(start, Math.max(start, end));
        int from = whole(text, Math.max(0, span.start() - 30));
        int to = whole(text, Math.min(text.length(), span.end() + 30));
        return new Anchor(
                digests.get(document),
                span,
                random.nextBoolean() ? List.of() : List.of("一、" + words(3), "(一)"),
                new Quote(
                        text.substring(from, span.start()),
                        span.of(text),
                        text.substring(span.end(), Math.max(to, span.end()))));
    }

    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at))
                ? at - 1
                : at;
    }

    private String words(int length) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            if (random.nextInt(4) == 0) {
                out.appendCodePoint(0x20BB7 + random.nextInt(50));
            } else {
                out.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return out.toString();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
