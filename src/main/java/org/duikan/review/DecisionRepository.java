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

    /// Takes decisions back, wherever they stand in the record, and makes another in their place:
    /// all of it or nothing.
    ///
    /// @param decisions in the order to take them back; those not in force are passed over
    /// @param instead made in their place; empty for none
    /// @return those taken back
    List<LinkDecision> takeBack(List<LinkDecision> decisions, Optional<LinkDecision> instead);

    /// Everything that happened to decisions in which the document takes part, oldest first.
    List<DecisionEvent> events(DocumentId document);
}
