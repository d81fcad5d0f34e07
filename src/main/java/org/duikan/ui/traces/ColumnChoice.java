package org.duikan.ui.traces;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which documents stand beside a base, and in what order.
///
/// @param offered every other document of the corpus, oldest first
/// @param shown those that are columns, oldest first
record ColumnChoice(List<DocumentSummary> offered, List<DocumentSummary> shown) {
    /// Without the reader's choice no more than these become columns.
    static final int MOST = 8;

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    ColumnChoice {
        offered = List.copyOf(offered);
        shown = List.copyOf(shown);
    }

    /// @param remembered what the reader chose for this base
    /// @param witnesses what stands beside it on the desk; where it is more than one, it is what
    ///   the reader wants to see
    static ColumnChoice of(
            DocumentSummary base,
            List<DocumentSummary> corpus,
            Optional<List<DocumentId>> remembered,
            List<DocumentId> witnesses) {
        List<DocumentSummary> offered =
                corpus.stream()
                        .filter(document -> !document.id().equals(base.id()))
                        .sorted(byDate())
                        .toList();
        Optional<List<DocumentId>> wanted =
                remembered.or(
                        () -> witnesses.size() > 1 ? Optional.of(witnesses) : Optional.empty());
        List<DocumentSummary> shown =
                wanted.map(ids -> pick(offered, ids)).orElseGet(() -> usual(base, offered));
        return new ColumnChoice(offered, shown.isEmpty() ? usual(base, offered) : shown);
    }

    private static List<DocumentSummary> pick(List<DocumentSummary> offered, List<DocumentId> ids) {
        return offered.stream().filter(document -> ids.contains(document.id())).toList();
    }

    /// Documents made from the base come before others where there are too many.
    private static List<DocumentSummary> usual(
            DocumentSummary base, List<DocumentSummary> offered) {
        List<DocumentSummary> nearest = new ArrayList<>(offered);
        nearest.sort(
                Comparator.comparing(document -> !document.base().equals(Optional.of(base.id()))));
        return nearest.stream().limit(MOST).sorted(byDate()).toList();
    }

    /// The choice with a document added or taken away; never empty.
    ColumnChoice toggled(DocumentSummary document) {
        List<DocumentSummary> changed = new ArrayList<>(shown);
        if (!changed.remove(document)) {
            changed.add(document);
        }
        changed.sort(byDate());
        return changed.isEmpty() ? this : new ColumnChoice(offered, changed);
    }

    List<DocumentId> ids() {
        return shown.stream().map(DocumentSummary::id).toList();
    }

    /// When a document was signed, else published, else printed; where it does not say, the year in
    /// its name.
    static Optional<LocalDate> date(DocumentSummary document) {
        DocumentFacts facts = document.facts();
        return facts.signed()
                .or(facts::published)
                .or(facts::printed)
                .or(() -> yearIn(document.shortName()));
    }

    private static Optional<LocalDate> yearIn(String name) {
        Matcher year = YEAR.matcher(name);
        return year.find()
                ? Optional.of(LocalDate.of(Integer.parseInt(year.group()), 1, 1))
                : Optional.empty();
    }

    private static Comparator<DocumentSummary> byDate() {
        return Comparator.comparing(
                        (DocumentSummary document) -> date(document).orElse(LocalDate.MAX))
                .thenComparingLong(document -> document.id().value());
    }
}
