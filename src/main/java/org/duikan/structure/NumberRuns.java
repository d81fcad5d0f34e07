package org.duikan.structure;

import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Follows the numbers of each form of label and remarks those missing, repeated or out of order. A
/// run starts again with one where another heading or clause explains it.
final class NumberRuns {
    /// A jump larger than this is no gap but another count.
    private static final int WIDEST_GAP = 20;

    /// A text of nothing but odd numbers needs no remark for each.
    private static final int MOST_REMARKS = 1_000;

    private final List<StructureRemark> remarks;
    private final Map<LabelKind, Run> clauses = new EnumMap<>(LabelKind.class);
    private final Map<LabelKind, Run> groups = new EnumMap<>(LabelKind.class);
    private final Map<LabelKind, Run> items = new EnumMap<>(LabelKind.class);
    private int made;

    NumberRuns(List<StructureRemark> remarks) {
        this.remarks = remarks;
    }

    /// @param scope the group the clause stands in
    void clause(int scope, Paragraph paragraph) {
        see(clauses, scope, paragraph, false);
    }

    /// @param scope the group around the group
    void group(int scope, Paragraph paragraph) {
        see(groups, scope, paragraph, false);
    }

    /// @param scope the clause the item stands in
    void item(int scope, Paragraph paragraph) {
        see(items, scope, paragraph, true);
    }

    void finish() {
        for (Map<LabelKind, Run> runs : List.of(groups, clauses, items)) {
            runs.values().forEach(this::finish);
            runs.clear();
        }
    }

    private void see(Map<LabelKind, Run> runs, int scope, Paragraph paragraph, boolean items) {
        Label label = paragraph.label().orElse(null);
        if (label == null || !label.kind().isNumbered()) {
            return;
        }
        Run run = runs.get(label.kind());
        Entry entry = new Entry(label, paragraph.labelSource());
        boolean moved = run != null && run.scope != scope;
        boolean restarts = label.value() == 1 && label.branch() == 0 && (moved || items);
        if (run == null || restarts || items && moved && !run.goesOn(label)) {
            if (run != null) {
                finish(run);
            }
            run = new Run();
            runs.put(label.kind(), run);
        }
        run.scope = scope;
        run.add(entry);
    }

    private void finish(Run run) {
        Entry before = null;
        for (Entry entry : run.first.values()) {
            int from = before == null ? 1 : before.label.value() + 1;
            int to = entry.label.value();
            for (int value = from; to - from <= WIDEST_GAP && value < to; value++) {
                missing(before, entry, value);
            }
            before = entry;
        }
        for (Entry entry : run.repeated) {
            remark(Kind.NUMBER_REPEATED, entry.num(), List.of(), entry.span);
        }
        for (Entry entry : run.disordered) {
            remark(Kind.NUMBER_ORDER, entry.num(), List.of(), entry.span);
        }
    }

    private void missing(Entry before, Entry behind, int value) {
        Label like = before == null ? behind.label : before.label;
        List<String> around = List.of(before == null ? "" : before.num(), behind.num());
        TextSpan place = TextSpan.at(behind.span.start());
        remark(Kind.NUMBER_MISSING, LabelForm.withValue(like, value), around, place);
    }

    private void remark(Kind kind, String num, List<String> arguments, TextSpan span) {
        if (made < MOST_REMARKS) {
            remarks.add(new StructureRemark(kind, num, arguments, span));
            made++;
        }
    }

    /// One label met.
    private record Entry(Label label, TextSpan span) {

        String num() {
            return label.printed().strip();
        }
    }

    /// A run of numbers that count on.
    private static final class Run {
        private int scope;
        private int highest;
        private boolean countsOn;
        private final TreeMap<Integer, Entry> first = new TreeMap<>();
        private final Set<Long> seen = new HashSet<>();
        private final List<Entry> repeated = new ArrayList<>();
        private final List<Entry> disordered = new ArrayList<>();

        /// Items too may count on from clause to clause; one may be missing, or, where they are
        /// known to count on, stand twice.
        boolean goesOn(Label label) {
            int least = countsOn ? highest : highest + 1;
            boolean goesOn = label.value() >= least && label.value() <= highest + 2;
            countsOn |= goesOn;
            return goesOn;
        }

        void add(Entry entry) {
            int value = entry.label.value();
            if (!seen.add(value * 10_000L + entry.label.branch())) {
                repeated.add(entry);
                return;
            }
            if (value < highest) {
                disordered.add(entry);
            }
            highest = Math.max(highest, value);
            first.putIfAbsent(value, entry);
        }
    }
}
