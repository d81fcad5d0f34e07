package org.duikan.ui.shell;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.document.DocumentSummary.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A base and its witnesses as they stand in lists: what is opened, and what is remembered.
///
/// @param base the base
/// @param witnesses at most four; may be empty
public record Pair(DocumentSummary base, List<DocumentSummary> witnesses) {
    /// How many witnesses can stand beside a base.
    public static final int MOST_WITNESSES = 4;

    private static final String REPRINT = "reprint";

    public Pair {
        Objects.requireNonNull(base);
        witnesses = List.copyOf(witnesses);
    }

    /// What to open without having been told: the bundled reprint beside its base, else any
    /// document beside the one it was made from, else the first alone.
    static Optional<Pair> first(List<DocumentSummary> documents) {
        return documents.stream()
                .filter(d -> d.origin() == Origin.SEED && REPRINT.equals(d.kind()))
                .flatMap(d -> withBase(d, documents).stream())
                .findFirst()
                .or(
                        () ->
                                documents.stream()
                                        .flatMap(d -> withBase(d, documents).stream())
                                        .findFirst())
                .or(() -> documents.stream().findFirst().map(d -> new Pair(d, List.of())));
    }

    private static Optional<Pair> withBase(
            DocumentSummary witness, List<DocumentSummary> documents) {
        return witness.base()
                .flatMap(id -> find(id, documents))
                .map(base -> new Pair(base, List.of(witness)));
    }

    static Optional<DocumentSummary> find(DocumentId id, List<DocumentSummary> documents) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /// @param all base first
    static Pair of(List<DocumentSummary> all) {
        return new Pair(all.getFirst(), all.subList(1, all.size()));
    }

    /// All documents, base first; a list of the caller's own.
    List<DocumentSummary> documents() {
        List<DocumentSummary> all = new ArrayList<>(witnesses);
        all.addFirst(base);
        return all;
    }

    /// Whether a place of two documents can be shown on this desk as it is: a place of the witness
    /// alone only where that is the first.
    ///
    /// @param baseUnit index of a unit of the base, or -1 for none
    boolean shows(DocumentSummary one, DocumentSummary other, int baseUnit) {
        List<DocumentId> ids = ids();
        int column = ids.indexOf(other.id());
        return ids.getFirst().equals(one.id()) && (column == 1 || column > 1 && baseUnit >= 0);
    }

    /// The pair as settings keep it: base first.
    List<DocumentId> ids() {
        return documents().stream().map(DocumentSummary::id).toList();
    }

    /// Reads [#ids]; empty where the base is gone, without the witnesses that are gone.
    static Optional<Pair> recall(List<DocumentId> ids, List<DocumentSummary> documents) {
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        List<DocumentSummary> witnesses =
                ids.stream()
                        .skip(1)
                        .limit(MOST_WITNESSES)
                        .flatMap(id -> find(id, documents).stream())
                        .toList();
        return find(ids.getFirst(), documents).map(base -> new Pair(base, witnesses));
    }
}
