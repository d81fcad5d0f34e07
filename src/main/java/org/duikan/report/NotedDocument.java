package org.duikan.report;

import org.duikan.document.DocumentId;
import org.duikan.document.PolicyDocument;

import java.util.Objects;

/// A document with notes, as it is now.
///
/// @param name what lists call it
public record NotedDocument(DocumentId id, String name, PolicyDocument document) {

    public NotedDocument {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(document);
    }
}
