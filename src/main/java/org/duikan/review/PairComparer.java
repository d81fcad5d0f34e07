package org.duikan.review;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.PairKind;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.document.PolicyDocument;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Compares documents of the corpus as the reader decided, and remembers the latest comparisons
/// until a text, a decision or the kind of the pair changes. May be called from any thread.
public final class PairComparer {
    private static final int REMEMBERED = 24;

    private final DocumentRepository documents;
    private final DecisionRepository decisions;
    private final PairChoices choices;
    private final Map<Key, ReviewedComparison> latest =
            new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, ReviewedComparison> eldest) {
                    return size() > REMEMBERED;
                }
            };

    public PairComparer(
            DocumentRepository documents, DecisionRepository decisions, PairChoices choices) {
        this.documents = Objects.requireNonNull(documents);
        this.decisions = Objects.requireNonNull(decisions);
        this.choices = Objects.requireNonNull(choices);
    }

    /// Blocks.
    ///
    /// @param cancelled polled now and then
    /// @throws java.util.NoSuchElementException where a document is no longer in the corpus
    /// @throws java.util.concurrent.CancellationException where `cancelled` said so
    public ReviewedComparison compare(
            DocumentSummary base, DocumentSummary witness, BooleanSupplier cancelled) {
        List<LinkDecision> inForce = decisions.inForce(base.id(), witness.id());
        Optional<PairKind> kind = choices.kind(base.id(), witness.id());
        Key key = Key.of(base, witness, inForce, kind);
        ReviewedComparison known = recall(key);
        if (known != null) {
            return known;
        }
        PolicyDocument baseDocument = load(base.id());
        PolicyDocument witnessDocument = load(witness.id());
        ResolvedDecisions resolved =
                DecisionResolver.resolve(inForce, baseDocument, witnessDocument);
        Comparison comparison =
                Aligner.compare(
                        baseDocument, witnessDocument, kind, resolved.constraints(), cancelled);
        return remember(key, new ReviewedComparison(base, witness, comparison, resolved, kind));
    }

    private PolicyDocument load(DocumentId id) {
        return documents.load(id).orElseThrow();
    }

    private ReviewedComparison recall(Key key) {
        synchronized (latest) {
            return latest.get(key);
        }
    }

    private ReviewedComparison remember(Key key, ReviewedComparison made) {
        synchronized (latest) {
            latest.put(key, made);
        }
        return made;
    }

    /// All that a comparison depends on; a revision is named by the time it came in.
    private record Key(
            DocumentId base,
            Instant baseRevision,
            DocumentId witness,
            Instant witnessRevision,
            List<UUID> decisions,
            Optional<PairKind> kind) {

        static Key of(
                DocumentSummary base,
                DocumentSummary witness,
                List<LinkDecision> inForce,
                Optional<PairKind> kind) {
            return new Key(
                    base.id(),
                    base.imported(),
                    witness.id(),
                    witness.imported(),
                    inForce.stream().map(LinkDecision::id).toList(),
                    kind);
        }
    }
}
