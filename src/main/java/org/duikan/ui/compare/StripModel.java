package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.ui.compare.CompareCell.Tone;

import java.util.ArrayList;
import java.util.List;

/// The whole comparison on one strip: every shown variant, move and absence at its share of the
/// way. Rows are as long as the text in them, so that nothing has to be laid out to know.
///
/// @param starts where each row begins, 0..1; one more than rows, the last is 1
/// @param marks what to draw
record StripModel(double[] starts, List<StripMark> marks) {
    /// What a row takes besides its text, in characters.
    private static final int ROW_COST = 40;

    enum Kind {
        ABSENT,
        ADDED,
        MOVED,
        VARIANT,
        TYPOGRAPHIC
    }

    /// A stretch of the strip.
    record StripMark(Kind kind, double from, double to, int row) {}

    /// @param plans for each witness whether it is a later plan, of which nobody expects that it
    ///   holds every unit
    static StripModel of(List<CompareRow> rows, VariantTrail trail, List<Boolean> plans) {
        double[] starts = starts(rows);
        List<StripMark> marks = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Kind kind = kind(rows.get(row), plans);
            if (kind != null) {
                marks.add(new StripMark(kind, starts[row], starts[row + 1], row));
            }
        }
        for (VariantPlace place : trail.shown()) {
            double at = starts[place.row()] + within(rows, place) * length(starts, place.row());
            Kind kind = place.variant().isSubstance() ? Kind.VARIANT : Kind.TYPOGRAPHIC;
            marks.add(new StripMark(kind, at, at, place.row()));
        }
        return new StripModel(starts, List.copyOf(marks));
    }

    /// The row at a share of the way.
    int rowAt(double share) {
        int row = 0;
        while (row + 2 < starts.length && starts[row + 1] <= share) {
            row++;
        }
        return starts.length < 2 ? -1 : row;
    }

    private static double within(List<CompareRow> rows, VariantPlace place) {
        int length = rows.get(place.row()).cells().get(place.column()).text().styled().length();
        int at = place.witnessSpan().map(span -> span.start()).orElse(0);
        return length == 0 ? 0 : (double) at / length;
    }

    private static double length(double[] starts, int row) {
        return starts[row + 1] - starts[row];
    }

    private static double[] starts(List<CompareRow> rows) {
        double[] starts = new double[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            starts[row + 1] = starts[row] + weight(rows.get(row));
        }
        double all = starts[rows.size()];
        for (int row = 0; row <= rows.size() && all > 0; row++) {
            starts[row] /= all;
        }
        return starts;
    }

    private static int weight(CompareRow row) {
        return ROW_COST
                + row.cells().stream()
                        .mapToInt(cell -> cell.text().styled().length())
                        .max()
                        .orElse(0);
    }

    private static Kind kind(CompareRow row, List<Boolean> plans) {
        boolean witnessAbsent = isAbsent(row, plans);
        return switch (row.facing().kind()) {
            case MOVED -> Kind.MOVED;
            case FOLDED -> Kind.ABSENT;
            case UNITS ->
                    witnessAbsent
                            ? Kind.ABSENT
                            : row.facing().base() instanceof FacingCell.Absent ? Kind.ADDED : null;
            case HEADING, MATTER -> null;
        };
    }

    /// Whether a row's unit is missed: in a reprint or revision, or in all witnesses.
    private static boolean isAbsent(CompareRow row, List<Boolean> plans) {
        boolean everywhere = true;
        for (int witness = 0; witness < plans.size(); witness++) {
            boolean absent = row.cells().get(witness + 1).tone() == Tone.ABSENT;
            if (absent && !plans.get(witness)) {
                return true;
            }
            everywhere &= absent;
        }
        return everywhere;
    }
}
