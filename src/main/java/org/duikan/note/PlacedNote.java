package org.duikan.note;

import org.duikan.anchor.Resolution;
import org.duikan.document.DocumentId;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A note and where its words stand in the texts as they are now.
///
/// @param note the note
/// @param found its places, in the order of [Target#places()]
public record PlacedNote(Note note, List<Found> found) {

    public PlacedNote {
        Objects.requireNonNull(note);
        found = List.copyOf(found);
    }

    /// What became of one place.
    ///
    /// @param document the document
    /// @param resolutions one for each anchor, in their order
    public record Found(DocumentId document, List<Resolution> resolutions) {

        public Found {
            Objects.requireNonNull(document);
            resolutions = List.copyOf(resolutions);
        }

        /// Where the words stand, in UTF-16 units of the source; those that are not placed are left
        /// out.
        public List<TextSpan> spans() {
            List<TextSpan> spans = new ArrayList<>();
            resolutions.forEach(one -> span(one).ifPresent(spans::add));
            return spans;
        }

        private static Optional<TextSpan> span(Resolution resolution) {
            return switch (resolution) {
                case Resolution.Exact exact -> Optional.of(exact.span());
                case Resolution.Shifted shifted -> Optional.of(shifted.span());
                case Resolution.Approximate _, Resolution.Lost _ -> Optional.empty();
            };
        }
    }

    /// The spans in a document.
    public List<TextSpan> spans(DocumentId document) {
        List<TextSpan> spans = new ArrayList<>();
        for (Found one : found) {
            if (one.document().equals(document)) {
                spans.addAll(one.spans());
            }
        }
        return spans;
    }

    /// What became of the note as a whole: the worst that became of any of its places.
    public State state() {
        State worst = State.EXACT;
        for (Found one : found) {
            for (Resolution resolution : one.resolutions()) {
                State state = State.of(resolution);
                worst = state.compareTo(worst) > 0 ? state : worst;
            }
        }
        return worst;
    }

    /// Whether its place is lost or waits for the reader's word.
    public boolean isAstray() {
        return state().compareTo(State.PROPOSED) >= 0;
    }

    /// What can become of a note, the best first.
    public enum State {
        EXACT,
        SHIFTED,
        /// Carried over, but the words read differently now.
        CHANGED,
        /// A place is proposed; the reader has not said yes.
        PROPOSED,
        LOST;

        static State of(Resolution resolution) {
            return switch (resolution) {
                case Resolution.Exact _ -> EXACT;
                case Resolution.Shifted shifted -> shifted.changed() ? CHANGED : SHIFTED;
                case Resolution.Approximate _ -> PROPOSED;
                case Resolution.Lost _ -> LOST;
            };
        }
    }
}
