package org.duikan.anchor;

import org.duikan.align.Comparison;
import org.duikan.anchor.Resolution.Shifted;
import org.duikan.text.TextSpan;

import java.util.Optional;
import java.util.OptionalInt;

/// Carries spans of one document over to another it was compared with.
final class Carrier {
    final FoldedDocument from;
    private final FoldedDocument to;
    private final CharacterMap map;
    private final WordCarrier words;
    private final PlaceCarrier places;

    Carrier(Comparison comparison, FoldedDocument from, FoldedDocument to) {
        this.from = from;
        this.to = to;
        map = new CharacterMap(from, to, Pairings.of(comparison, from, to));
        words = new WordCarrier(map);
        places = new PlaceCarrier(from, to, map);
    }

    /// @param span in the source of the one document
    /// @return in the source of the other; empty where it is not kept
    Optional<Shifted> carry(TextSpan span) {
        TextSpan folded = from.folded.fromSource(span);
        if (folded.isEmpty()) {
            OptionalInt place = places.carry(span.start());
            return place.isPresent()
                    ? Optional.of(place(folded.start(), place.getAsInt()))
                    : Optional.empty();
        }
        return words.carry(folded).map(found -> words(folded, found));
    }

    private Shifted place(int folded, int place) {
        int nearest = map.isKept(folded) ? folded : folded - 1;
        return new Shifted(TextSpan.at(place), false, map.isMoved(nearest));
    }

    private Shifted words(TextSpan folded, TextSpan found) {
        boolean changed = !folded.of(from.folded.text()).equals(found.of(to.folded.text()));
        int first = folded.start();
        while (!map.isKept(first)) {
            first++;
        }
        return new Shifted(to.folded.toSource(found), changed, map.isMoved(first));
    }
}
