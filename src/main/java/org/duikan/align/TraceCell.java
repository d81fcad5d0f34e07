package org.duikan.align;

import java.util.List;
import java.util.Objects;

/// What one document made of one base unit.
///
/// @param base index of the base unit
/// @param state whether it has a counterpart
/// @param traces its counterparts, strongest first
/// @param quotations where a stretch of it is reused outside its clause; never a counterpart
/// @param decided whether the reader decided anything about the unit in this document
public record TraceCell(
        int base, State state, List<Trace> traces, List<Trace> quotations, boolean decided) {

    public TraceCell {
        Objects.requireNonNull(state);
        traces = List.copyOf(traces);
        quotations = List.copyOf(quotations);
    }

    public boolean isTaken() {
        return state == State.TAKEN;
    }

    /// The best score of a counterpart; 0 where there is none.
    public double strength() {
        return traces.isEmpty() ? 0 : traces.getFirst().score();
    }

    /// Whether a unit has a counterpart.
    public enum State {
        /// It has one or more.
        TAKEN,
        /// A later plan took nothing of it up.
        NONE,
        /// A reprint or revision lacks it.
        ABSENT
    }
}
