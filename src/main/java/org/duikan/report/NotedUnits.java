package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentId;
import org.duikan.note.PlacedNote;
import org.duikan.report.Handout.Clause;
import org.duikan.report.Handout.NotedWords;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The units of a document with the notes whose words begin in them.
final class NotedUnits {
    /// Stands for words outside all units.
    static final int NO_UNIT = -1;

    private final NotedDocument noted;
    private final UnitFinder finder;
    private final Map<Integer, Place> places = new TreeMap<>();

    NotedUnits(NotedDocument noted, List<PlacedNote> notes) {
        this.noted = noted;
        finder = new UnitFinder(noted.document());
        for (PlacedNote placed : notes) {
            home(placed)
                    .filter(home -> home.document().equals(noted.id()))
                    .ifPresent(home -> add(placed, home.spans().getFirst()));
        }
    }

    /// Words of the text and the notes at them.
    ///
    /// @param unit its index among the alignable units, or [#NO_UNIT]
    record Place(int unit, Clause clause) {

        Place with(NotedWords words) {
            List<NotedWords> more = new ArrayList<>(clause.notes());
            more.add(words);
            return new Place(
                    unit, new Clause(clause.document(), clause.unit(), clause.text(), more));
        }
    }

    /// Where a note is printed: at the first of its places that is found.
    static Optional<PlacedNote.Found> home(PlacedNote placed) {
        return placed.found().stream().filter(one -> !one.spans().isEmpty()).findFirst();
    }

    private void add(PlacedNote placed, TextSpan span) {
        Optional<AlignableUnit> unit = finder.at(span.start());
        Place empty = unit.map(this::of).orElseGet(() -> line(span.start()));
        Passage text = empty.clause().text();
        int start = unit.map(one -> one.unit().span().start()).orElse(text.span().start());
        int from = text.fromSource(span.start());
        NotedWords words =
                new NotedWords(
                        new TextSpan(from, Math.max(from, text.fromSource(span.end()))),
                        placed.note());
        places.put(start, places.getOrDefault(start, empty).with(words));
    }

    DocumentId document() {
        return noted.id();
    }

    /// Those with notes, in the order of the text.
    List<Place> places() {
        return List.copyOf(places.values());
    }

    /// A unit, with its notes where it has any.
    Place at(AlignableUnit unit) {
        return places.getOrDefault(unit.unit().span().start(), of(unit));
    }

    private Place of(AlignableUnit unit) {
        String group = unit.path().isEmpty() ? "" : UnitName.heading(unit.path().getLast());
        String label = (group + " " + unit.num()).strip();
        return new Place(unit.index(), new Clause(noted.name(), label, unit.text(), List.of()));
    }

    /// Words outside all units, as in a title: their line.
    private Place line(int offset) {
        String text = noted.document().source().text();
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        TextSpan line = new TextSpan(start, end < 0 ? text.length() : end);
        Passage words = Passage.of(noted.document().source(), line);
        return new Place(NO_UNIT, new Clause(noted.name(), "", words, List.of()));
    }
}
