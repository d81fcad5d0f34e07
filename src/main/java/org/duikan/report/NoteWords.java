package org.duikan.report;

import org.duikan.anchor.Anchor;
import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.Place;
import org.duikan.note.PlacedNote;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How lists word what there is to say of a note.
final class NoteWords {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /// Stands between the two sides of a link.
    private static final String FACING = " ↔ ";

    private final NoteList list;
    private final Texts texts;
    private final Map<DocumentId, UnitFinder> units = new HashMap<>();

    NoteWords(NoteList list, Texts texts) {
        this.list = list;
        this.texts = texts;
        list.documents().forEach(one -> units.put(one.id(), new UnitFinder(one.document())));
    }

    String documents(Note note) {
        return sides(note, place -> name(place.document()));
    }

    String name(DocumentId document) {
        return list.document(document)
                .map(NotedDocument::name)
                .orElseGet(() -> texts.get("notetable.no-document"));
    }

    /// The unit in which the words are now; that in which they were where they are lost.
    String places(PlacedNote placed) {
        List<Place> places = placed.note().target().places();
        return join(places.stream().map(place -> place(placed, place)));
    }

    private String place(PlacedNote placed, Place place) {
        if (place.anchors().isEmpty()) {
            return texts.get("notetable.absent");
        }
        return unit(placed, place)
                .map(UnitName::full)
                .orElseGet(() -> String.join(" ", place.anchors().getFirst().path()));
    }

    /// The unit in which the first words of a place are.
    Optional<AlignableUnit> unit(PlacedNote placed, Place place) {
        UnitFinder finder = units.get(place.document());
        return finder == null ? Optional.empty() : start(placed, place).flatMap(finder::at);
    }

    /// Where the first words of a place are now.
    static Optional<Integer> start(PlacedNote placed, Place place) {
        int index = placed.note().target().places().indexOf(place);
        return placed.found().stream()
                .skip(index)
                .findFirst()
                .flatMap(found -> found.spans().stream().findFirst())
                .map(TextSpan::start);
    }

    String quote(Note note) {
        return sides(
                note,
                place ->
                        place.anchors().stream()
                                .map(Anchor::quote)
                                .map(quote -> quote.exact())
                                .collect(Collectors.joining(" … ")));
    }

    private static String sides(Note note, Function<Place, String> words) {
        return join(note.target().places().stream().map(words));
    }

    private static String join(Stream<String> sides) {
        return sides.filter(side -> !side.isEmpty()).collect(Collectors.joining(FACING));
    }

    String target(Note note) {
        Target.Kind kind = note.target().kind();
        return texts.get("notetable.target-" + kind.word());
    }

    String kind(Note note) {
        return texts.get("notetable.kind-" + note.writing().kind().word());
    }

    String tags(Note note) {
        return String.join(texts.get("handin.separator"), note.writing().tags());
    }

    String time(Instant time) {
        return TIME.format(time.atZone(list.zone()));
    }

    String reply(Note note) {
        return note.reply()
                .map(
                        reply ->
                                reply.author().isEmpty()
                                        ? reply.text()
                                        : texts.get(
                                                "notetable.reply-by", reply.author(), reply.text()))
                .orElse("");
    }

    String state(PlacedNote placed) {
        PlacedNote.State state = placed.state();
        String words = texts.get("notetable.state-" + state.name().toLowerCase(Locale.ROOT));
        Stream<String> all =
                Stream.of(words, placed.note().binned() ? texts.get("notetable.binned") : "");
        return all.filter(one -> !one.isEmpty())
                .collect(Collectors.joining(texts.get("handin.semicolon")));
    }
}
