/// One document to read: front matter, headings, clauses, back matter, with outline, find,
/// selection and what is odd in it.
///
/// [ReaderViewModel][org.duikan.ui.reader.ReaderViewModel] holds the state and knows no node.
package org.duikan.ui.reader;
