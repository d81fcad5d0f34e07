package org.duikan.ui.compare;

import org.duikan.align.FacingRow;

import java.util.List;

/// A row as the list shows it.
///
/// @param facing what stands face to face
/// @param facingIndex index of `facing`; several rows share it where long texts were cut
/// @param continued whether the row goes on with the texts of the one above
/// @param cells the base's, then the witnesses'
/// @param gutters the signs between the base and each witness
/// @param group the absent base group that the row folds or unfolds; -1 for none
record CompareRow(
        FacingRow facing,
        int facingIndex,
        boolean continued,
        List<CompareCell> cells,
        List<Gutter> gutters,
        int group) {

    CompareRow {
        cells = List.copyOf(cells);
        gutters = List.copyOf(gutters);
    }

    boolean isFolded() {
        return facing.kind() == FacingRow.Kind.FOLDED;
    }

    /// What stands between base and witness.
    ///
    /// @param sign `=`, `⇅` or empty
    /// @param score `97%` or empty
    /// @param decided the signs of what the reader decided; empty where the program judges
    record Gutter(String sign, String score, String decided) {
        static final Gutter EMPTY = new Gutter("", "");

        Gutter(String sign, String score) {
            this(sign, score, "");
        }

        Gutter decided(String signs) {
            return new Gutter(sign, score, signs);
        }
    }
}
