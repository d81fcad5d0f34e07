package org.duikan.collation;

/// One of the two documents of a comparison.
public enum Side {
    BASE,
    WITNESS
}
