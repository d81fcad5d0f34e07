package org.duikan.review;

import org.duikan.document.DocumentId;

import java.util.List;
import java.util.Optional;

/// The reader's decisions in the corpus. Nothing is ever overwritten; a decision is saved when the
/// method returns. Implementations may be called from any thread and block; they throw the corpus's
/// own exception.
public interface DecisionRepository {

    /// The decisions in force between two documents, oldest first, those made with the two in the
    /// other roles mirrored.
    List<LinkDecision> inForce(DocumentId base, DocumentId witness);

    void decide(LinkDecision decision);

    /// Takes back the newest decision in force in which the document takes part.
    ///
    /// @return the decision; empty where there is none
    Optional<LinkDecision> undo(DocumentId document);

    /// Brings back the decision taken back last, unless another was made since.
    ///
    /// @return the decision; empty where there is none
    Optional<LinkDecision> redo(DocumentId document);

    /// Everything that happened to decisions in which the document takes part, oldest first.
    List<DecisionEvent> events(DocumentId document);
}
