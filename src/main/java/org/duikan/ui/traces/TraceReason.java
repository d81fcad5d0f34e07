package org.duikan.ui.traces;

import org.duikan.align.Evidence;
import org.duikan.align.LinkVariant;
import org.duikan.align.Trace;
import org.duikan.align.TraceColumn;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;

/// Says in words why two units belong together.
final class TraceReason {
    private static final int MOST_OF_A_KIND = 6;
    private static final int LONGEST_STRETCH = 28;
    private static final double PER_CENT = 100;

    private TraceReason() {}

    static String of(Trace trace, TraceColumn column, Texts texts) {
        List<String> parts = new ArrayList<>();
        if (trace.relation().isPresence()) {
            parts.add(texts.get("traces.kept", Math.round(trace.score() * PER_CENT)));
            long readings = readings(trace, column);
            if (readings > 0) {
                parts.add(texts.get("traces.readings", readings));
            }
        }
        if (trace.moved()) {
            parts.add(texts.get("traces.moved"));
        }
        parts.addAll(evidence(trace.evidence(), texts));
        return String.join("\n", parts);
    }

    private static long readings(Trace trace, TraceColumn column) {
        return column.comparison().links().stream()
                .filter(
                        link ->
                                link.relation() == trace.relation()
                                        && link.base().contains(trace.base())
                                        && link.witness().contains(trace.witness()))
                .flatMap(link -> link.variants().stream())
                .filter(
                        variant ->
                                variant.baseUnit() == trace.base()
                                        && variant.witnessUnit() == trace.witness())
                .map(LinkVariant::variant)
                .filter(variant -> variant.isSubstance())
                .count();
    }

    private static List<String> evidence(List<Evidence> evidence, Texts texts) {
        List<String> parts = new ArrayList<>();
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            List<String> shared =
                    evidence.stream()
                            .filter(one -> one.kind() == kind)
                            .map(one -> cut(one.text()))
                            .distinct()
                            .limit(MOST_OF_A_KIND)
                            .toList();
            if (!shared.isEmpty()) {
                String all = String.join(texts.get("traces.list-mark"), shared);
                parts.add(texts.get("traces.shared-" + kind.word(), all));
            }
        }
        return parts;
    }

    private static String cut(String stretch) {
        return stretch.codePointCount(0, stretch.length()) <= LONGEST_STRETCH
                ? stretch
                : stretch.substring(0, stretch.offsetByCodePoints(0, LONGEST_STRETCH)) + "…";
    }
}
