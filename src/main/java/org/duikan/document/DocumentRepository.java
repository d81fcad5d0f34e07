package org.duikan.document;

import java.util.List;
import java.util.Optional;

/// The documents of the corpus. Implementations may be called from any thread and block; they throw
/// the corpus's own exception where the corpus cannot be read or written.
public interface DocumentRepository {

    /// All documents, seeds first in the order of their manifest, then the reader's own by time of
    /// import.
    List<DocumentSummary> list();

    /// The documents taken out, which [#restore] can bring back, in the order of [#list()].
    List<DocumentSummary> deleted();

    /// The current revision of a document, its structure read; of a deleted document too.
    Optional<PolicyDocument> load(DocumentId id);

    /// An earlier revision.
    ///
    /// @param number as [DocumentRevision#number()] says
    Optional<PolicyDocument> load(DocumentId id, int number);

    /// All revisions of a document, oldest first; empty where there is no such document.
    List<DocumentRevision> revisions(DocumentId id);

    /// The bytes of the file the current revision was read from.
    Optional<byte[]> original(DocumentId id);

    /// Takes a document out of the corpus. Its revisions stay in the file, so that [#restore] can
    /// bring it back.
    void delete(DocumentId id);

    void restore(DocumentId id);
}
