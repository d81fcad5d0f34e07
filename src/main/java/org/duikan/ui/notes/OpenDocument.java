package org.duikan.ui.notes;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A document that is open.
///
/// @param summary as lists show it
/// @param document its text
public record OpenDocument(DocumentSummary summary, PolicyDocument document) {

    /// Those of a desk, the base first.
    public static List<OpenDocument> of(Desk desk) {
        List<OpenDocument> open = new ArrayList<>();
        open.add(new OpenDocument(desk.summary(), desk.base()));
        desk.witnesses()
                .forEach(
                        one ->
                                open.add(
                                        new OpenDocument(
                                                one.summary(), one.comparison().witness())));
        return open;
    }

    public static Optional<OpenDocument> find(DocumentId id, List<OpenDocument> open) {
        return open.stream().filter(one -> one.summary().id().equals(id)).findFirst();
    }
}
