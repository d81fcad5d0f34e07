package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.document.DocumentId;
import org.duikan.report.Handout.Clause;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What later documents made of a unit of the base.
final class Counterparts {
    /// The same unit before others of its topic, then the stronger one.
    private static final Comparator<Link> BEST_FIRST =
            Comparator.comparing((Link link) -> !link.relation().isPresence())
                    .thenComparing(Comparator.comparingDouble(Link::score).reversed());

    private final DocumentId base;
    private final List<Lesson.Later> later;
    private final List<NotedUnits> witnesses;

    Counterparts(DocumentId base, List<Lesson.Later> later, List<NotedUnits> witnesses) {
        this.base = base;
        this.later = later;
        this.witnesses = witnesses;
    }

    /// In the order of the later documents, in each the best first.
    List<Clause> of(DocumentId document, int unit) {
        if (!document.equals(base) || unit == NotedUnits.NO_UNIT) {
            return List.of();
        }
        return later.stream().flatMap(one -> in(one, unit)).toList();
    }

    private Stream<Clause> in(Lesson.Later one, int unit) {
        Optional<NotedUnits> witness =
                witnesses.stream().filter(w -> w.document().equals(one.document())).findFirst();
        Comparison comparison = one.comparison();
        return witness.stream()
                .flatMap(
                        units ->
                                comparison.links().stream()
                                        .filter(link -> link.base().contains(unit))
                                        .sorted(BEST_FIRST)
                                        .flatMap(link -> link.witness().stream())
                                        .distinct()
                                        .map(comparison.witnessUnits()::get)
                                        .map(units::at)
                                        .map(NotedUnits.Place::clause));
    }
}
