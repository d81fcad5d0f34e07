package org.duikan.align;

import org.duikan.document.PolicyDocument;

/// Finds the links between a base and a witness.
public final class Aligner {

    private Aligner() {}

    public static Comparison compare(PolicyDocument base, PolicyDocument witness) {
        throw new UnsupportedOperationException("to be written");
    }
}
