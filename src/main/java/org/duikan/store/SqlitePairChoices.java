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
    private final Database database;

    SqlitePairChoices(Database database) {
        this.database = database;
    }

    @Override
    public Optional<PairKind> kind(DocumentId one, DocumentId other) {
        return read(kindName(one, other))
                .flatMap(
                        word ->
                                Arrays.stream(PairKind.values())
                                        .filter(kind -> kind.word().equals(word))
                                        .findFirst());
    }

    @Override
    public void chooseKind(DocumentId one, DocumentId other, Optional<PairKind> kind) {
        write(kindName(one, other), kind.map(PairKind::word));
    }

    @Override
    public Optional<List<DocumentId>> tracedIn(DocumentId base) {
        return read(tracedName(base))
                .map(
                        ids ->
                                Arrays.stream(ids.split(" "))
                                        .filter(id -> !id.isEmpty())
                                        .map(id -> new DocumentId(Long.parseLong(id)))
                                        .toList());
    }

    @Override
    public void chooseTracedIn(DocumentId base, List<DocumentId> documents) {
        write(
                tracedName(base),
                Optional.of(
                        documents.stream()
                                .map(id -> Long.toString(id.value()))
                                .collect(Collectors.joining(" "))));
    }

    /// The same name for both roles.
    private static String kindName(DocumentId one, DocumentId other) {
        long first = Math.min(one.value(), other.value());
        long second = Math.max(one.value(), other.value());
        return "kind/" + first + "/" + second;
    }

    private static String tracedName(DocumentId base) {
        return "traced/" + base.value();
    }

    private Optional<String> read(String name) {
        return database.read(
                session ->
                        session.first(
                                "SELECT value FROM meta WHERE name = ?",
                                row -> row.getString(1),
                                name));
    }

    private void write(String name, Optional<String> value) {
        database.write(
                session ->
                        value.isPresent()
                                ? session.update(
                                        "INSERT OR REPLACE INTO meta VALUES(?, ?)",
                                        name,
                                        value.get())
                                : session.update("DELETE FROM meta WHERE name = ?", name));
    }
}
