package org.duikan.structure;

import org.duikan.text.TextSpan;

/// A printed line that is not blank, without the blanks around it.
///
/// @param span where it stands
/// @param blanksBefore number of blank lines before it
/// @param indented whether it starts further in than the margin
/// @param page whether it is only a page number
record Line(TextSpan span, int blanksBefore, boolean indented, boolean page) {}
