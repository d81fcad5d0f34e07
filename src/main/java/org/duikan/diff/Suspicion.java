package org.duikan.diff;

import java.util.Locale;

/// 疑似: why a variant of substance looks like a slip of one side.
public enum Suspicion {
    /// 跨页重字: characters doubled or dropped at a page seam or between repeated characters.
    SEAM,
    /// 形近字: the two readings look alike (己/已).
    OCR;

    /// The lower-case English word, as exports write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
