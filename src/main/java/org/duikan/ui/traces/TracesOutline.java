package org.duikan.ui.traces;

import org.duikan.align.Coverage;
import org.duikan.align.TraceMatrix;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.ArrayList;
import java.util.List;

/// The outline of the base with, for each clause, how many documents took it up.
final class TracesOutline {

    private TracesOutline() {}

    static List<OutlineEntry> of(TraceMatrix matrix, List<TraceLine> lines) {
        List<OutlineEntry> entries = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            switch (lines.get(row)) {
                case TraceLine.Section section ->
                        entries.add(
                                new OutlineEntry(
                                        "", section.heading(), true, State.PLAIN, "", row));
                case TraceLine.Clause clause -> entries.add(entry(matrix, clause, row));
            }
        }
        return entries;
    }

    private static OutlineEntry entry(TraceMatrix matrix, TraceLine.Clause clause, int row) {
        Coverage takers = matrix.takers(clause.unit());
        boolean known = takers.total() > 0;
        State state = known && takers.taken() == 0 ? State.ABSENT : State.PLAIN;
        String mark = known ? takers.taken() + "/" + takers.total() : "";
        String num = matrix.units().get(clause.unit()).num();
        return new OutlineEntry(num, clause.words(), false, state, mark, row);
    }
}
