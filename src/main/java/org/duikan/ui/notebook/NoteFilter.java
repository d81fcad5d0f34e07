package org.duikan.ui.notebook;

import org.duikan.anchor.Anchor;
import org.duikan.note.Note;
import org.duikan.note.PlacedNote;
import org.duikan.note.Reply;
import org.duikan.text.FoldedText;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Which notes are listed.
///
/// @param words stand in the note, its answer, a tag or the words noted, folded, in lower case;
///   empty for any
/// @param chosen what is asked of a note, by what it is asked about; none for any
record NoteFilter(String words, Map<Facet, String> chosen) {
    static final NoteFilter ALL = new NoteFilter("", Map.of());

    NoteFilter {
        words = folded(words);
        chosen = Map.copyOf(chosen);
    }

    /// What notes can be told apart by.
    enum Facet {
        DOCUMENT,
        SECTION,
        TAG,
        KIND,
        COLOUR,
        TARGET,
        STATE,
        AUTHOR,
        AGE;

        /// The lower-case English word.
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// What a note says here; several for tags, none where it says nothing.
        Stream<String> of(PlacedNote placed, Instant now) {
            Note note = placed.note();
            return switch (this) {
                case DOCUMENT ->
                        note.target().places().stream()
                                .map(place -> Long.toString(place.document().value()));
                case SECTION ->
                        note.target().place().anchors().stream()
                                .map(Anchor::path)
                                .filter(path -> !path.isEmpty())
                                .map(
                                        path ->
                                                note.target().place().document().value()
                                                        + " "
                                                        + path.getFirst())
                                .limit(1);
                case TAG -> note.writing().tags().stream();
                case KIND -> Stream.of(note.writing().kind().word());
                case COLOUR -> Stream.of(note.writing().colour().word());
                case TARGET -> Stream.of(note.target().kind().word());
                case STATE -> Stream.of(placed.state().name().toLowerCase(Locale.ROOT));
                case AUTHOR -> Stream.of(note.author());
                case AGE ->
                        Stream.of(Age.values()).filter(age -> age.holds(note, now)).map(Age::word);
            };
        }
    }

    /// How long ago a note was changed.
    enum Age {
        DAY(1),
        WEEK(7),
        MONTH(30);

        private final int days;

        Age(int days) {
            this.days = days;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean holds(Note note, Instant now) {
            return note.changed().isAfter(now.minus(Duration.ofDays(days)));
        }
    }

    NoteFilter with(String other) {
        return new NoteFilter(other, chosen);
    }

    /// @param value null for any
    NoteFilter with(Facet facet, String value) {
        Map<Facet, String> changed = new EnumMap<>(Facet.class);
        changed.putAll(chosen);
        if (value == null) {
            changed.remove(facet);
        } else {
            changed.put(facet, value);
        }
        return new NoteFilter(words, changed);
    }

    boolean accepts(PlacedNote placed, Instant now) {
        return chosen.entrySet().stream()
                        .allMatch(
                                one ->
                                        one.getKey()
                                                .of(placed, now)
                                                .anyMatch(one.getValue()::equals))
                && hasWords(placed.note());
    }

    private boolean hasWords(Note note) {
        if (words.isEmpty()) {
            return true;
        }
        Stream<String> said =
                Stream.concat(
                        Stream.of(note.writing().text(), note.reply().map(Reply::text).orElse("")),
                        note.writing().tags().stream());
        Stream<String> noted =
                note.target().places().stream()
                        .flatMap(place -> place.anchors().stream())
                        .map(anchor -> anchor.quote().exact());
        return Stream.concat(said, noted).anyMatch(text -> folded(text).contains(words));
    }

    private static String folded(String text) {
        return FoldedText.fold(text).toLowerCase(Locale.ROOT);
    }
}
