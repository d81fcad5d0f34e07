package org.duikan.check;

import org.duikan.check.Finding.Kind;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Collects what the rules find.
final class Findings {
    /// A text of nothing but errors needs no finding for each.
    private static final int MOST_OF_A_KIND = 1_000;

    private final List<Finding> found = new ArrayList<>();
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

    void add(Kind kind, String num, TextSpan span, String... arguments) {
        add(new Finding(kind, num, List.of(arguments), span));
    }

    void add(Finding finding) {
        if (counts.merge(finding.kind(), 1, Integer::sum) <= MOST_OF_A_KIND) {
            found.add(finding);
        }
    }

    List<Finding> inReadingOrder() {
        found.sort(Comparator.comparing(Finding::span).thenComparing(Finding::kind));
        return List.copyOf(found);
    }
}
