package org.duikan.store;

/// What came of reading a journal of decisions, judgements or notes back into a corpus.
///
/// @param recovered number of entries the corpus did not have and has now
/// @param withoutDocument number of entries about documents the corpus does not have, or that take
///   back judgements it does not have
/// @param damaged number of lines that could not be read
public record Recovery(int recovered, int withoutDocument, int damaged) {}
