package org.duikan.collation;

import org.duikan.document.DocumentId;

import java.util.Optional;

/// What the reader does not want to judge between two documents, in either role. Saved when the
/// method returns. Implementations may be called from any thread and block; they throw the corpus's
/// own exception.
public interface IgnoreChoices {

    /// @return the rules chosen; empty where the reader never chose
    Optional<IgnoreRules> rules(DocumentId one, DocumentId other);

    void choose(DocumentId one, DocumentId other, IgnoreRules rules);
}
