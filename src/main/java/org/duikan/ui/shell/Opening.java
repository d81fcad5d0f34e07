package org.duikan.ui.shell;

import org.duikan.document.DocumentId;
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

    /// @param lastOpened the documents of the last session, base first; empty at the first start
    public static Opening prepare(
            DocumentRepository repository,
            DeskOpener opener,
            List<DocumentId> lastOpened,
            BooleanSupplier cancelled) {
        List<DocumentSummary> documents = repository.list();
        Optional<Desk> desk =
                Pair.recall(lastOpened, documents)
                        .or(() -> Pair.first(documents))
                        .map(pair -> opener.open(pair.base(), pair.witnesses(), cancelled));
        return new Opening(documents, desk);
    }
}
