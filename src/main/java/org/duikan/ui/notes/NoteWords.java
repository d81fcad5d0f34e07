package org.duikan.ui.notes;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Resolution;
import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/// What the window says of a note.
public final class NoteWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int LONGEST = 60;

    private NoteWords() {}

    /// The words it was put to, on one line and cut where they are long.
    public static String quote(Note note) {
        String words =
                note.target().place().anchors().stream()
                        .map(anchor -> anchor.quote().exact())
                        .collect(Collectors.joining("…"))
                        .replace("\n", "");
        if (words.isEmpty()) {
            return around(note.target().place());
        }
        return cut(words, LONGEST);
    }

    /// What stands around a place between two characters.
    private static String around(Place place) {
        return place.anchors().stream()
                .map(anchor -> anchor.quote())
                .map(quote -> end(quote.prefix(), 6) + "‸" + cut(quote.suffix(), 6))
                .collect(Collectors.joining("…"));
    }

    private static String end(String words, int longest) {
        int count = words.codePointCount(0, words.length());
        return count <= longest
                ? words
                : "…" + words.substring(words.offsetByCodePoints(0, count - longest));
    }

    public static String cut(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + "…";
    }

    /// The clause it was put to, or that it stands before or behind all clauses.
    public static String where(Note note, Texts texts) {
        boolean placed = !note.target().place().anchors().isEmpty();
        String clause = clause(note);
        return clause.isEmpty() && placed ? texts.get("notes.around-body") : clause;
    }

    /// The innermost label of its path; empty before and behind the body.
    public static String clause(Note note) {
        return note.target().place().anchors().stream()
                .map(Anchor::path)
                .filter(path -> !path.isEmpty())
                .map(List::getLast)
                .findFirst()
                .orElse("");
    }

    public static String time(Instant time) {
        return TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    public static String day(Instant time) {
        return time.atZone(ZoneId.systemDefault()).toLocalDate().toString();
    }

    /// What became of its words; empty where they stand where they stood.
    public static String state(PlacedNote placed, Texts texts) {
        boolean moved =
                placed.found().stream()
                        .flatMap(one -> one.resolutions().stream())
                        .anyMatch(one -> one instanceof Resolution.Shifted to && to.moved());
        return switch (placed.state()) {
            case EXACT -> "";
            case SHIFTED -> moved ? texts.get("notes.state-moved", clause(placed.note())) : "";
            case CHANGED -> texts.get("notes.state-changed");
            case PROPOSED -> texts.get("notes.state-proposed");
            case LOST -> texts.get("notes.state-lost");
        };
    }

    public static String kind(Note note, Texts texts) {
        return texts.get("notes.kind-" + note.writing().kind().word());
    }
}
