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

    /// The pair as settings keep it: `1 2 3`, base first.
    String remembered() {
        StringBuilder ids = new StringBuilder().append(base.id().value());
        witnesses.forEach(witness -> ids.append(' ').append(witness.id().value()));
        return ids.toString();
    }

    /// Reads [#remembered]; empty where the base is gone, without the witnesses that are gone.
    static Optional<Pair> recall(String remembered, List<DocumentSummary> documents) {
        List<DocumentSummary> found = new ArrayList<>();
        for (String id : remembered.split(" ")) {
            if (!id.matches("\\d{1,18}")) {
                return Optional.empty();
            }
            Optional<DocumentSummary> document =
                    find(new DocumentId(Long.parseLong(id)), documents);
            if (document.isEmpty() && found.isEmpty()) {
                return Optional.empty();
            }
            document.ifPresent(found::add);
        }
        return Optional.of(new Pair(found.getFirst(), found.subList(1, found.size())));
    }
}
