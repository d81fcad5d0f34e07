package org.duikan.note;

import org.duikan.anchor.Anchor;
import org.duikan.document.DocumentId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// 批注: one version of what the reader wrote about some words.
///
/// @param id names the note for ever, whatever becomes of it
/// @param target what it was put to; the anchors in it are never rewritten
/// @param confirmed places the reader confirmed since, oldest first: the last in a text overrules
///   what is found from the target there
/// @param writing what it says
/// @param reply the answer to it
/// @param author who, as the reader or the system says; may be empty
/// @param created when it was first written
/// @param changed when this version was made
/// @param binned whether it was deleted; it can be taken out of the bin
/// @param carriedFrom the note this one was copied from to the counterpart of its words
public record Note(
        UUID id,
        Target target,
        List<Place> confirmed,
        Writing writing,
        Optional<Reply> reply,
        String author,
        Instant created,
        Instant changed,
        boolean binned,
        Optional<UUID> carriedFrom) {

    public Note {
        Objects.requireNonNull(id);
        Objects.requireNonNull(target);
        confirmed = List.copyOf(confirmed);
        Objects.requireNonNull(writing);
        Objects.requireNonNull(reply);
        Objects.requireNonNull(author);
        Objects.requireNonNull(created);
        Objects.requireNonNull(changed);
        Objects.requireNonNull(carriedFrom);
    }

    /// The anchors in force at a place of the target: those the reader confirmed last in its
    /// document, else its own.
    public List<Anchor> anchorsIn(Place place) {
        return confirmed.stream()
                .filter(one -> one.document().equals(place.document()))
                .reduce((_, later) -> later)
                .orElse(place)
                .anchors();
    }

    public Note with(Writing other, Instant time) {
        return new Note(
                id, target, confirmed, other, reply, author, created, time, binned, carriedFrom);
    }

    public Note with(Optional<Reply> other, Instant time) {
        return new Note(
                id, target, confirmed, writing, other, author, created, time, binned, carriedFrom);
    }

    /// The same version, made at another time.
    public Note at(Instant time) {
        return binned(binned, time);
    }

    /// Whether two versions of a note differ in nothing but the time they were made.
    public boolean saysTheSame(Note other) {
        return at(other.changed).equals(other);
    }

    /// The same under another name.
    public Note named(UUID other) {
        return new Note(
                other,
                target,
                confirmed,
                writing,
                reply,
                author,
                created,
                changed,
                binned,
                carriedFrom);
    }

    /// The same in a corpus that knows its documents by other names, or has other anchors for it.
    public Note putTo(Target other, List<Place> places) {
        return new Note(
                id, other, places, writing, reply, author, created, changed, binned, carriedFrom);
    }

    public Note binned(boolean wanted, Instant time) {
        return new Note(
                id, target, confirmed, writing, reply, author, created, time, wanted, carriedFrom);
    }

    /// The same note after the reader confirmed where its words are.
    public Note confirmed(Place place, Instant time) {
        List<Place> all = new ArrayList<>(confirmed);
        all.add(place);
        return new Note(
                id, target, all, writing, reply, author, created, time, binned, carriedFrom);
    }

    /// A copy put to the same words in another document, where they are sought through the
    /// alignment.
    ///
    /// @param to the other document, whose place takes that of the target
    public Note carriedTo(DocumentId to, UUID copy, Instant time) {
        Target there =
                new Target(
                        target.kind() == Target.Kind.UNIT ? Target.Kind.UNIT : Target.Kind.PASSAGE,
                        new Place(to, anchorsIn(target.place())),
                        Optional.empty());
        return new Note(
                copy, there, List.of(), writing, reply, author, time, time, false, Optional.of(id));
    }
}
