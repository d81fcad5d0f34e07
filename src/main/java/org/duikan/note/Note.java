package org.duikan.note;

import java.time.Instant;
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
}
