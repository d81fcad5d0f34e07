package org.duikan.collation;

import org.duikan.document.DocumentId;

import java.util.List;

/// The reader's judgements in the corpus. Nothing is ever overwritten; a judgement is on disk when
/// the method returns. Implementations may be called from any thread and block; they throw the
/// corpus's own exception.
public interface JudgementRepository {

    /// The judgements in force between two documents, oldest first, those made with the two in the
    /// other roles mirrored. A later one about the same item overrules an earlier one.
    List<Judgement> inForce(DocumentId base, DocumentId witness);

    /// Saves what was judged at one stroke.
    ///
    /// @param judgements all between the same two documents in the same roles; not empty
    void judge(List<Judgement> judgements);

    /// Takes back what was judged last between two documents, whatever their roles.
    ///
    /// @return the judgements taken back, seen with the first document as the base; empty where
    ///   there are none
    List<Judgement> undo(DocumentId one, DocumentId other);

    /// Brings back what was taken back last, unless something was judged since.
    ///
    /// @return the judgements, seen with the first document as the base; empty where there are none
    List<Judgement> redo(DocumentId one, DocumentId other);

    /// Everything that happened to judgements in which the document takes part, oldest first.
    List<JudgementEvent> events(DocumentId document);
}
