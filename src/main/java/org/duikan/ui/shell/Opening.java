package org.duikan.ui.shell;

import org.duikan.document.DocumentRepository;
import org.duikan.document.DocumentSummary;
import org.duikan.ui.fx.Desk;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// What the first screen shows. Prepared without a toolkit, so that it can be made while the
/// toolkit starts.
///
/// @param documents the documents of the corpus
/// @param desk the texts to open with; empty where the corpus is empty
public record Opening(List<DocumentSummary> documents, Optional<Desk> desk) {

    public Opening {
        documents = List.copyOf(documents);
        Objects.requireNonNull(desk);
    }

    /// @param remembered the pair of the last session as [Pair#remembered] wrote it; empty at the
    ///   first start
    public static Opening prepare(
            DocumentRepository repository,
            DeskOpener opener,
            String remembered,
            BooleanSupplier cancelled) {
        List<DocumentSummary> documents = repository.list();
        Optional<Desk> desk =
                Pair.recall(remembered, documents)
                        .or(() -> Pair.first(documents))
                        .map(pair -> opener.open(pair.base(), pair.witnesses(), cancelled));
        return new Opening(documents, desk);
    }
}
