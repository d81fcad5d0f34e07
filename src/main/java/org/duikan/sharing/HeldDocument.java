package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;

import java.util.List;
import java.util.Objects;

/// A document of the corpus that notes come into.
///
/// @param revisions digests of its texts, oldest first, the current one last
public record HeldDocument(DocumentSummary summary, List<Digest> revisions) {

    /// @throws IllegalArgumentException where it has no text
    public HeldDocument {
        Objects.requireNonNull(summary);
        revisions = List.copyOf(revisions);
        if (revisions.isEmpty()) {
            throw new IllegalArgumentException("a document without a text: " + summary.id());
        }
    }

    /// All documents of a corpus. Blocks.
    public static List<HeldDocument> all(DocumentRepository documents) {
        return documents.list().stream().map(one -> of(one, documents)).toList();
    }

    private static HeldDocument of(DocumentSummary summary, DocumentRepository documents) {
        List<Digest> texts =
                documents.revisions(summary.id()).stream().map(DocumentRevision::text).toList();
        return new HeldDocument(summary, texts);
    }

    Digest current() {
        return revisions.getLast();
    }
}
