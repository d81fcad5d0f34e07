package org.duikan.align;

/// A possible topical counterpart, whether or not its score reaches the threshold of a link.
public record Candidate(int base, int witness, double score) {}
