package org.duikan.structure;

/// A label at the start of a paragraph.
///
/// @param kind its form
/// @param value its number; 0 for marks that do not count
/// @param branch the number behind 之, 0 without
/// @param start offset of the label in the paragraph's text; a note in brackets may stand before it
/// @param end offset behind the label in the paragraph's text
/// @param printed the label as printed
/// @param spaced whether a blank, a bracket or nothing follows it
record Label(
        LabelKind kind, int value, int branch, int start, int end, String printed, boolean spaced) {

    /// The same label behind `by` more characters.
    Label shift(int by) {
        return new Label(kind, value, branch, start + by, end + by, printed, spaced);
    }
}
