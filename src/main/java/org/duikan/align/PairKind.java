package org.duikan.align;

import java.util.Locale;

/// What the witness is to the base; decides which relations are looked for.
public enum PairKind {
    /// The same text in another print.
    REPRINT,
    /// The text as amended.
    REVISION,
    /// Another document on the same matters; its units are related, not revised.
    LATER_PLAN;

    /// The lower-case English word, as exports write it: `later-plan`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
