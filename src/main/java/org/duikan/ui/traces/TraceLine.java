package org.duikan.ui.traces;

import java.util.List;

/// A row of the matrix as shown.
sealed interface TraceLine {

    /// The heading of a section with its coverage.
    ///
    /// @param heading of the section
    /// @param coverage `3/4` for each column; empty while it is not there
    record Section(String heading, List<String> coverage) implements TraceLine {

        public Section {
            coverage = List.copyOf(coverage);
        }
    }

    /// A clause.
    ///
    /// @param unit index of the base unit
    /// @param place `四 (七)`
    /// @param words heading or first words
    /// @param faces one for each column
    record Clause(int unit, String place, String words, List<CellFace> faces) implements TraceLine {

        public Clause {
            faces = List.copyOf(faces);
        }
    }
}
