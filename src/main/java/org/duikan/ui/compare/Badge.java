package org.duikan.ui.compare;

/// A few words of the interface below the text of a cell.
///
/// @param kind what they speak of
/// @param words the words
/// @param row the row a click leads to; -1 for none
record Badge(Kind kind, String words, int row) {

    enum Kind {
        MOVED,
        ABSENT,
        /// Folds or unfolds an absent group.
        FOLD,
        NOTE
    }
}
