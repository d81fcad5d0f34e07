package org.duikan.ui.variants;

/// A line of the table.
sealed interface VariantLine {

    /// The heading of a section.
    ///
    /// @param title `六、加快产业数字化转型…`; empty for what stands in no section
    /// @param judged how many of its items are judged
    /// @param all how many are to be judged
    record Section(String title, int judged, int all) implements VariantLine {}

    /// An item.
    ///
    /// @param item its index
    record Entry(int item) implements VariantLine {}
}
