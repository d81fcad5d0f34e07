package org.duikan.report;

import org.duikan.text.TextSpan;

/// A stretch of a text that a page shows as something.
///
/// @param span the stretch; an empty one is the place where the other text has something
/// @param tag the HTML element
/// @param style its classes
/// @param id its name on the page, or empty
/// @param title what it is, in words
record Mark(TextSpan span, String tag, String style, String id, String title) {}
