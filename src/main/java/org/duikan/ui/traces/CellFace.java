package org.duikan.ui.traces;

import org.duikan.align.Trace;
import org.duikan.align.TraceCell;
import org.duikan.align.TraceColumn;
import org.duikan.i18n.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// How a cell of the matrix looks.
///
/// @param text figure and counterpart
/// @param shade strength of the colour, 0..1
/// @param look which colour
record CellFace(String text, double shade, Look look) {

    CellFace {
        Objects.requireNonNull(text);
        Objects.requireNonNull(look);
    }

    private static final CellFace WAITING = new CellFace("…", 0, Look.WAITING);
    private static final CellFace FAILED = new CellFace("!", 0, Look.FAILED);

    /// Colours and patterns; each has its sign too, for grey print.
    enum Look {
        AUTO,
        MINE,
        NONE,
        ABSENT,
        WAITING,
        FAILED
    }

    static CellFace of(Column column, int unit, Texts texts) {
        return column.traces()
                .map(found -> of(found, found.cells().get(unit), texts))
                .orElse(column.failed() ? FAILED : WAITING);
    }

    private static CellFace of(TraceColumn column, TraceCell cell, Texts texts) {
        return switch (cell.state()) {
            case TAKEN ->
                    new CellFace(
                            figure(column, cell, texts),
                            cell.strength(),
                            cell.decided() ? Look.MINE : Look.AUTO);
            case NONE ->
                    cell.decided()
                            ? new CellFace("∅", 0, Look.MINE)
                            : new CellFace("·", 0, Look.NONE);
            case ABSENT ->
                    new CellFace(
                            texts.get(
                                    cell.quotations().isEmpty()
                                            ? "traces.absent"
                                            : "traces.absent-quoted"),
                            0,
                            Look.ABSENT);
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

    /// `0.38`: two digits, whatever the language.
    static String score(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }
}
