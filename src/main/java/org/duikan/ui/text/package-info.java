/// The text component that every reading view shares: a virtualised list of rows whose cells show
/// original text with marks, a selection that runs over the rows of one column, and find.
///
/// A cell is a [TextBlock][org.duikan.ui.text.TextBlock] that shows a
/// [StyledText][org.duikan.ui.text.StyledText]; [Mark][org.duikan.ui.text.Mark]s are drawn over it,
/// never into it. [SelectionModel][org.duikan.ui.text.SelectionModel] and
/// [FindModel][org.duikan.ui.text.FindModel] hold state and know no node.
///
/// Words: *grid* the texts as rows and columns, *column* one document, *mark* something drawn over
/// text, *hit* a place that find found.
package org.duikan.ui.text;
