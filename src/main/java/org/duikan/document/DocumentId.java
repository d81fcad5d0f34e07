package org.duikan.document;

/// Names a document of the corpus; stays the same through its revisions.
public record DocumentId(long value) {}
