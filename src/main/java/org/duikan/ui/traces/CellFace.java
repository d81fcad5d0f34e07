package org.duikan.ui.traces;

import org.duikan.align.TraceCell;
import org.duikan.align.TraceColumn;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;

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
        MINE_ABSENT,
        WAITING,
        FAILED
    }

    static CellFace of(Column column, int unit, Texts texts) {
        return column.traces()
                .map(found -> of(found, found.cells().get(unit), texts))
                .orElse(column.failed() ? FAILED : WAITING);
    }

    private static CellFace of(TraceColumn column, TraceCell cell, Texts texts) {
        return new CellFace(TraceWords.cell(column, cell, texts), cell.strength(), look(cell));
    }

    private static Look look(TraceCell cell) {
        return switch (cell.state()) {
            case TAKEN -> cell.decided() ? Look.MINE : Look.AUTO;
            case NONE -> cell.decided() ? Look.MINE : Look.NONE;
            case ABSENT -> cell.decided() ? Look.MINE_ABSENT : Look.ABSENT;
        };
    }
}
