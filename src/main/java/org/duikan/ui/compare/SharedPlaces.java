package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.Evidence;
import org.duikan.align.FacingCell;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.StyledText;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Where related and quoting cells have the words that tie them to the base.
final class SharedPlaces {
    /// Places marked of one term: enough to see it, few enough to read the text.
    private static final int MOST = 4;

    private final Map<List<Integer>, List<TextSpan>> places = new HashMap<>();

    static SharedPlaces of(List<Comparison> comparisons, List<CompareRow> rows) {
        SharedPlaces shared = new SharedPlaces();
        Quotes quotes = new Quotes(comparisons);
        for (int row = 0; row < rows.size(); row++) {
            Set<String> inBase = new LinkedHashSet<>();
            for (int witness = 0; witness < comparisons.size(); witness++) {
                Set<String> terms = terms(rows.get(row), witness, comparisons.get(witness), quotes);
                shared.add(rows.get(row), row, witness + 1, terms);
                inBase.addAll(terms);
                int quote = quotes.linkOf(rows.get(row).facing(), witness);
                if (quote >= 0) {
                    Link link = comparisons.get(witness).links().get(quote);
                    shared.addQuotation(rows.get(row), row, witness + 1, link);
                }
            }
            shared.add(rows.get(row), row, 0, inBase);
        }
        return shared;
    }

    /// In the order of the text, without overlaps.
    List<TextSpan> in(int row, int column) {
        return places.getOrDefault(List.of(row, column), List.of());
    }

    private static Set<String> terms(
            CompareRow row, int witness, Comparison comparison, Quotes quotes) {
        List<Integer> links = new ArrayList<>();
        if (row.facing().witnesses().get(witness) instanceof FacingCell.Related related) {
            links.addAll(related.links());
        }
        int quote = quotes.linkOf(row.facing(), witness);
        if (quote >= 0) {
            links.add(quote);
        }
        Set<String> terms = new LinkedHashSet<>();
        for (int link : links) {
            Link of = comparison.links().get(link);
            of.evidence().stream()
                    .map(Evidence::text)
                    .map(FoldedText::fold)
                    .filter(term -> !term.isEmpty())
                    .forEach(terms::add);
        }
        return terms;
    }

    private void add(CompareRow row, int index, int column, Set<String> terms) {
        StyledText text = row.cells().get(column).text().styled();
        if (terms.isEmpty() || text.isEmpty()) {
            return;
        }
        FoldedText folded = FoldedText.of(text.text());
        List<TextSpan> found = new ArrayList<>();
        for (String term : terms) {
            int at = folded.text().indexOf(term);
            for (int count = 0; at >= 0 && count < MOST; count++) {
                found.add(folded.toSource(new TextSpan(at, at + term.length())));
                at = folded.text().indexOf(term, at + term.length());
            }
        }
        if (!found.isEmpty()) {
            places.put(List.of(index, column), apart(found));
        }
    }

    /// Marks in the witness what it quotes with variants: from the first to the last of them, and
    /// as much around as the base has.
    private void addQuotation(CompareRow row, int index, int column, Link link) {
        if (link.variants().isEmpty() || places.containsKey(List.of(index, column))) {
            return;
        }
        LinkVariant first = link.variants().getFirst();
        LinkVariant last = link.variants().getLast();
        CellText base = row.cells().getFirst().text();
        int start = base.styled().length();
        int end = 0;
        for (Evidence evidence : link.evidence()) {
            int at = base.styled().text().indexOf(evidence.text());
            if (at >= 0) {
                start = Math.min(start, at);
                end = Math.max(end, at + evidence.text().length());
            }
        }
        CellText witness = row.cells().get(column).text();
        var fromBase = base.shown(first.baseUnit(), first.variant().base());
        var toBase = base.shown(last.baseUnit(), last.variant().base());
        var fromWitness = witness.shown(first.witnessUnit(), first.variant().witness());
        var toWitness = witness.shown(last.witnessUnit(), last.variant().witness());
        if (start < end
                && Stream.of(fromBase, toBase, fromWitness, toWitness)
                        .allMatch(Optional::isPresent)) {
            int from = fromWitness.get().start() - (fromBase.get().start() - start);
            int to = toWitness.get().end() + end - toBase.get().end();
            int length = witness.styled().length();
            if (0 <= from && from < to && to <= length) {
                places.put(List.of(index, column), List.of(new TextSpan(from, to)));
            }
        }
    }

    private static List<TextSpan> apart(List<TextSpan> spans) {
        List<TextSpan> sorted = spans.stream().sorted().toList();
        List<TextSpan> apart = new ArrayList<>();
        for (TextSpan span : sorted) {
            if (!apart.isEmpty() && span.start() < apart.getLast().end()) {
                apart.set(apart.size() - 1, apart.getLast().cover(span));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
