package org.duikan.text;

import java.util.Objects;

/// The decoded text of one document, the ground every span of it points into.
///
/// Line ends are `\n` and there is no byte order mark: [#of(String)] sees to both, so that a text
/// has the same spans whatever system it was saved on. The original bytes are kept by the corpus.
public final class SourceText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String text;

    private SourceText(String text) {
        this.text = text;
    }

    /// Takes over a decoded text; `\r\n` and a lone `\r` become `\n`, a leading byte order mark is
    /// dropped.
    public static SourceText of(String decoded) {
        Objects.requireNonNull(decoded);
        String text =
                !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK
                        ? decoded.substring(1)
                        : decoded;
        if (text.indexOf('\r') >= 0) {
            text = text.replace("\r\n", "\n").replace('\r', '\n');
        }
        return new SourceText(text);
    }

    public String text() {
        return text;
    }

    /// Length in UTF-16 units.
    public int length() {
        return text.length();
    }

    public String slice(TextSpan span) {
        return text.substring(span.start(), span.end());
    }

    /// The number of code points before a UTF-16 offset: what exports count in.
    public int codePointOffset(int offset) {
        return text.codePointCount(0, offset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText source && source.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText[" + text.length() + "]";
    }
}
