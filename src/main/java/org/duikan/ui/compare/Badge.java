package org.duikan.ui.compare;

/// A few words of the interface below the text of a cell.
///
/// @param kind what they speak of
/// @param words the words
record Badge(Kind kind, String words) {

    enum Kind {
        /// Jumps to the other row of a moved unit.
        MOVED,
        /// Folds or unfolds an absent group.
        FOLD,
        NOTE
    }

    boolean isPressable() {
        return kind != Kind.NOTE;
    }
}
