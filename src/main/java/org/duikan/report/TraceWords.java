package org.duikan.report;

import org.duikan.align.Coverage;
import org.duikan.align.Evidence;
import org.duikan.align.LinkVariant;
import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.align.TraceColumn;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Says traces in words, the same in the window and in every file.
public final class TraceWords {
    private static final int MOST_OF_A_KIND = 6;
    private static final int LONGEST_STRETCH = 28;
    private static final double PER_CENT = 100;

    private TraceWords() {}

    /// `0.38`: two digits, whatever the language.
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    /// `3/4`; empty where nothing was counted.
    public static String coverage(Coverage coverage) {
        return coverage.total() == 0 ? "" : coverage.taken() + "/" + coverage.total();
    }

    /// The groups of a section on one line.
    public static String section(List<Unit> path) {
        return path.stream().map(UnitName::heading).collect(Collectors.joining(" › "));
    }

    /// What stands in a cell: figure and number of the counterpart, or how many there are, or a
    /// sign that there is none.
    public static String cell(TraceColumn column, TraceCell cell, Texts texts) {
        return switch (cell.state()) {
            case TAKEN -> figure(column, cell, texts);
            case NONE -> cell.decided() ? "∅" : "·";
            case ABSENT ->
                    texts.get(
                            cell.quotations().isEmpty() ? "traces.absent" : "traces.absent-quoted");
        };
    }

    private static String figure(TraceColumn column, TraceCell cell, Texts texts) {
        List<Trace> traces = cell.traces();
        String score = score(cell.strength());
        if (traces.size() > 1) {
            return texts.get("traces.several", score, traces.size());
        }
        Trace only = traces.getFirst();
        String num = column.comparison().witnessUnits().get(only.witness()).num();
        String moved = only.moved() ? " ⇅" : "";
        return only.relation().isPresence() || num.isEmpty()
                ? score + moved
                : texts.get("traces.one", score, num) + moved;
    }

    /// Why two units belong together, one reason a line; may be empty.
    public static String reason(Trace trace, TraceColumn column, Texts texts) {
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

    /// `共有：公共数据、授权运营`, one line for each kind of evidence there is.
    public static List<String> evidence(List<Evidence> evidence, Texts texts) {
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
