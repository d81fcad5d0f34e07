package org.duikan.sharing;

import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.note.Writing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// A note as its file says it, before its positions are held against the texts, which may come
/// later in the file.
///
/// @param label what to call it in a sentence
/// @param target what it is put to
record Draft(
        String label,
        UUID id,
        Aim target,
        List<Side> confirmed,
        Writing writing,
        Optional<Reply> reply,
        String author,
        Instant created,
        Instant changed,
        boolean binned,
        Optional<UUID> carriedFrom) {

    /// What a note is put to; the kind fits the sides.
    record Aim(Target.Kind kind, Side place, Optional<Side> facing) {}

    /// Words of one document.
    record Side(DocumentId document, List<Mark> marks) {}

    /// Where some words stood.
    ///
    /// @param points in code points
    /// @param units in UTF-16 units, where the writer did not have the text
    record Mark(
            Optional<Digest> text,
            Optional<Quote> quote,
            Optional<Range> points,
            Optional<Range> units,
            List<String> path) {}

    /// Two numbers as they stand in the file, whatever they are.
    record Range(long start, long end) {
        /// A place that is not said in numbers.
        static final Range NOWHERE = new Range(-1, -1);

        boolean isIn(int length) {
            return 0 <= start && start <= end && end <= length;
        }
    }
}
