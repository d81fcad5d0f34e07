package org.duikan.ui.traces;

/// A row of the list of what is new in the documents.
sealed interface FreshLine {

    /// A document with the number of its new units.
    ///
    /// @param words name and figures
    record Document(String words) implements FreshLine {}

    /// A unit that no clause of the base is a counterpart of.
    ///
    /// @param column the document
    /// @param unit index of the witness unit
    /// @param place section and number
    /// @param words heading or first words
    /// @param nearest index of the base unit that comes nearest; -1 where none was ranked
    /// @param nearestWords its name; empty where there is none
    record Unit(int column, int unit, String place, String words, int nearest, String nearestWords)
            implements FreshLine {}
}
