package org.duikan.ui.notes;

import org.duikan.anchor.Anchors;
import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;
import org.duikan.note.Place;
import org.duikan.note.Target;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Optional;

/// Makes what notes are put to out of what the reader points at.
public final class NoteTargets {

    private NoteTargets() {}

    /// Words of an open document.
    ///
    /// @param spans in UTF-16 units of its source; none where its words are absent
    public record Words(DocumentId id, PolicyDocument document, List<TextSpan> spans) {

        Place place() {
            if (spans.isEmpty()) {
                return new Place(id, List.of());
            }
            Anchors anchors = new Anchors(document);
            return new Place(id, spans.stream().map(anchors::at).toList());
        }
    }

    public static Target passage(Words words) {
        return new Target(Target.Kind.PASSAGE, words.place(), Optional.empty());
    }

    public static Target unit(Words words) {
        return new Target(Target.Kind.UNIT, words.place(), Optional.empty());
    }

    public static Target link(Words base, Words witness) {
        return new Target(Target.Kind.LINK, base.place(), Optional.of(witness.place()));
    }

    public static Target variant(Words base, Words witness) {
        return new Target(Target.Kind.VARIANT, base.place(), Optional.of(witness.place()));
    }

    /// @param words those of the unit that is absent
    /// @param from the document that lacks it
    public static Target absence(Words words, DocumentId from) {
        return new Target(
                Target.Kind.ABSENCE, words.place(), Optional.of(new Place(from, List.of())));
    }
}
