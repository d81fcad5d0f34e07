package org.duikan.note;

import org.duikan.anchor.Anchor;
import org.duikan.document.DocumentId;

import java.util.List;
import java.util.Objects;

/// Words of a document that a note is put to.
///
/// @param document the document
/// @param anchors where the words stood, in the order of the text; several where a link has several
///   units there, none where the note says that they are absent. An anchor may have been made in
///   another print: its words are then sought through the alignment of the two
public record Place(DocumentId document, List<Anchor> anchors) {

    public Place {
        Objects.requireNonNull(document);
        anchors = List.copyOf(anchors);
    }
}
