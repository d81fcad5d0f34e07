package org.duikan.ui.shell;

import org.duikan.document.DocumentId;

/// A document was asked for that is no longer in the corpus.
public final class MissingDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MissingDocumentException(DocumentId id) {
        super("no document " + id.value() + " in the corpus");
    }
}
