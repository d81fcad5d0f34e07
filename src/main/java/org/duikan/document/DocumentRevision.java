package org.duikan.document;

import java.time.Instant;

/// One state of a document's text. Revisions are never changed; a corrected text is a new one.
///
/// @param number 1 for the first
/// @param fileName name of the file it was read from
/// @param charset the encoding the file was read in
/// @param text digest of the decoded text
/// @param characters number of code points
/// @param imported when it came in
public record DocumentRevision(
        int number,
        String fileName,
        String charset,
        Digest text,
        int characters,
        Instant imported) {}
