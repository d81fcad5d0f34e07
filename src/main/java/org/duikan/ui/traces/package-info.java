/// 脉络: what became of every clause of the base in other documents, as a matrix, with the reader's
/// decisions about it.
///
/// View-models hold state and know no node: [TracesViewModel][org.duikan.ui.traces.TracesViewModel]
/// puts together the columns (compared in the background, one after the other), the filter, the
/// lines to show, the cursor and the cards of the inspector. What belongs together is decided by
/// `align` and by the reader, not here.
///
/// Words: *column* a document, *line* a row of the matrix or the heading of a section, *face* how a
/// cell looks, *card* one counterpart in the inspector, *cursor* the clause and document the reader
/// is at.
package org.duikan.ui.traces;
