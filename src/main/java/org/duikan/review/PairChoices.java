package org.duikan.review;

import org.duikan.align.PairKind;
import org.duikan.document.DocumentId;

import java.util.List;
import java.util.Optional;

/// What the reader chose about documents of the corpus that is no decision about units: what sort
/// of pair two documents are, and which documents stand beside a base. Saved when the method
/// returns. Implementations may be called from any thread and block; they throw the corpus's own
/// exception.
public interface PairChoices {

    /// The kind the reader said two documents are, in either role; empty where the program is to
    /// recognise it.
    Optional<PairKind> kind(DocumentId one, DocumentId other);

    void chooseKind(DocumentId one, DocumentId other, Optional<PairKind> kind);

    /// The documents whose traces of a base are shown; empty where the reader never chose.
    Optional<List<DocumentId>> tracedIn(DocumentId base);

    void chooseTracedIn(DocumentId base, List<DocumentId> documents);
}
