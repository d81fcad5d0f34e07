package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Anchors;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Note;
import org.duikan.note.NoteTexts;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts the notes of a file to the documents of a corpus. Anchors stay as they were made, in
/// whatever print; only excerpts, which have no text, get one in the document's present text where
/// their words stand in it once, with what stood around them where that is known.
final class NoteSettler {
    private final Map<DocumentId, DocumentId> documents;
    private final Map<DocumentId, HeldDocument> held;
    private final Set<Digest> excerpts;
    private final NoteTexts texts;
    private final Map<Digest, Optional<Present>> present = new HashMap<>();

    /// @param documents ids of the corpus by those of the file
    NoteSettler(
            Map<DocumentId, DocumentId> documents,
            List<HeldDocument> held,
            List<CarriedText> carried,
            NoteTexts texts) {
        this.documents = documents;
        this.held = held.stream().collect(Collectors.toMap(one -> one.summary().id(), one -> one));
        this.texts = texts;
        excerpts =
                carried.stream()
                        .filter(CarriedText::excerpt)
                        .map(CarriedText::digest)
                        .collect(Collectors.toSet());
    }

    /// Confirmed places in documents that are not here are left out.
    ///
    /// @param note its target is in documents that are here
    Note settle(Note note) {
        Target target = note.target();
        List<Place> confirmed =
                note.confirmed().stream()
                        .filter(place -> documents.containsKey(place.document()))
                        .map(this::settle)
                        .toList();
        return note.putTo(
                new Target(
                        target.kind(), settle(target.place()), target.facing().map(this::settle)),
                confirmed);
    }

    boolean isExcerpt(Note note) {
        return NoteShare.places(note)
                .flatMap(place -> place.anchors().stream())
                .anyMatch(anchor -> excerpts.contains(anchor.text()));
    }

    private Place settle(Place place) {
        DocumentId document = documents.get(place.document());
        return new Place(
                document,
                place.anchors().stream().map(anchor -> settle(anchor, document)).toList());
    }

    private Anchor settle(Anchor anchor, DocumentId document) {
        if (!excerpts.contains(anchor.text())) {
            return anchor;
        }
        Digest current = held.get(document).current();
        return present.computeIfAbsent(current, text -> texts.find(text).map(Present::of))
                .flatMap(one -> inText(anchor, one))
                .orElse(anchor);
    }

    /// A document as it is now.
    private record Present(Ground ground, Anchors anchors) {
        static Present of(PolicyDocument document) {
            return new Present(new Ground(document.source()), new Anchors(document));
        }
    }

    private static Optional<Anchor> inText(Anchor anchor, Present present) {
        boolean whole = anchor.quote().exact().isEmpty() && anchor.span().start() == 0;
        Optional<TextSpan> span =
                whole ? Optional.of(TextSpan.at(0)) : present.ground().findWhole(anchor.quote());
        return span.map(present.anchors()::at);
    }
}
