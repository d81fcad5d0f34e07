package org.duikan.store;

import org.duikan.align.PairKind;
import org.duikan.document.DocumentId;
import org.duikan.review.PairChoices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The reader's choices as named values of the corpus: `kind/1/2` is `revision`, `traced/1` is `2
/// 3`.
final class SqlitePairChoices implements PairChoices {
    private final NamedValues values;

    SqlitePairChoices(Database database) {
        this.values = new NamedValues(database);
    }

    @Override
    public Optional<PairKind> kind(DocumentId one, DocumentId other) {
        return values.read(kindName(one, other))
                .flatMap(
                        word ->
                                Arrays.stream(PairKind.values())
                                        .filter(kind -> kind.word().equals(word))
                                        .findFirst());
    }

    @Override
    public void chooseKind(DocumentId one, DocumentId other, Optional<PairKind> kind) {
        values.write(kindName(one, other), kind.map(PairKind::word));
    }

    @Override
    public Optional<List<DocumentId>> tracedIn(DocumentId base) {
        return values.read(tracedName(base))
                .map(
                        ids ->
                                Arrays.stream(ids.split(" "))
                                        .filter(id -> !id.isEmpty())
                                        .map(id -> new DocumentId(Long.parseLong(id)))
                                        .toList());
    }

    @Override
    public void chooseTracedIn(DocumentId base, List<DocumentId> documents) {
        values.write(
                tracedName(base),
                Optional.of(
                        documents.stream()
                                .map(id -> Long.toString(id.value()))
                                .collect(Collectors.joining(" "))));
    }

    private static String kindName(DocumentId one, DocumentId other) {
        return NamedValues.ofPair("kind", one, other);
    }

    private static String tracedName(DocumentId base) {
        return "traced/" + base.value();
    }
}
