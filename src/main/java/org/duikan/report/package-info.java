/// What Duikan found, written down for others: JSON documents for programs, a page for browsers and
/// printers, sentences for people.
///
/// Service: uses the kernel and `i18n`, never the corpus or the window. Offsets in JSON are code
/// points of the source text; a field may be added to a format, never changed or taken away.
package org.duikan.report;
