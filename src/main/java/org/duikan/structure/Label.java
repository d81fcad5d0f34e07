package org.duikan.structure;

/// A label at the start of a paragraph.
///
/// @param kind its form
/// @param value its number; 0 for marks that do not count
/// @param branch the number behind 之, 0 without
/// @param end offset behind the label in the paragraph's text
/// @param printed the label as printed
/// @param spaced whether a blank, a bracket or nothing follows it
record Label(LabelKind kind, int value, int branch, int end, String printed, boolean spaced) {}
