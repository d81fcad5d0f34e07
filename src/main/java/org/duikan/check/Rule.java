package org.duikan.check;

/// One thing to look for.
interface Rule {
    void check(CheckedText text, Findings findings);
}
