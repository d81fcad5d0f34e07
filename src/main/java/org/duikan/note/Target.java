package org.duikan.note;

import org.duikan.document.DocumentId;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// What a note is put to.
///
/// @param place the words; of a link or variant those of the base
/// @param facing of a link or variant the words of the witness; of an absence the document in which
///   the words are absent, without anchors; else empty
public record Target(Kind kind, Place place, Optional<Place> facing) {

    /// @throws IllegalArgumentException where a link, variant or absence has no facing document, or
    ///   a passage or unit has one
    public Target {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(place);
        boolean ofPair = kind == Kind.LINK || kind == Kind.VARIANT || kind == Kind.ABSENCE;
        if (ofPair != facing.isPresent()) {
            throw new IllegalArgumentException(kind + " with " + facing);
        }
    }

    /// The places, that of the base first.
    public List<Place> places() {
        return Stream.concat(Stream.of(place), facing.stream()).toList();
    }

    /// Whether the note stands in a document.
    public boolean isIn(DocumentId document) {
        return place.document().equals(document)
                || facing.isPresent() && facing.get().document().equals(document);
    }

    /// The kinds of target.
    public enum Kind {
        /// Selected words.
        PASSAGE,
        UNIT,
        /// Both sides of a link.
        LINK,
        VARIANT,
        /// A unit of the base that the witness does not have.
        ABSENCE;

        /// The lower-case English word, as the record writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
