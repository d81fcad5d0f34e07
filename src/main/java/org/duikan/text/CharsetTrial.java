package org.duikan.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// One strict reading of bytes in one charset: how far it gets and how much of it looks like
/// Chinese text. Keeps no text, so that trying charsets needs no memory.
final class CharsetTrial {
    private static final int WINDOW = 1 << 13;

    private final Charset charset;
    private final PlausibleCharacters plausible;
    private long characters;
    private long good;
    private long ascii;
    private long control;
    private boolean blank = true;
    private int failedAt = -1;

    private CharsetTrial(Charset charset, PlausibleCharacters plausible) {
        this.charset = charset;
        this.plausible = plausible;
    }

    static CharsetTrial of(byte[] bytes, int from, Charset charset, PlausibleCharacters plausible) {
        CharsetTrial trial = new CharsetTrial(charset, plausible);
        trial.run(ByteBuffer.wrap(bytes, from, bytes.length - from));
        return trial;
    }

    private void run(ByteBuffer in) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                tally(out.get());
            }
            out.clear();
        } while (result.isOverflow());
        if (result.isError()) {
            failedAt = in.position();
        }
    }

    private void tally(char unit) {
        characters++;
        if (unit < ' ') {
            boolean layout = unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
            control += layout ? 0 : 1;
            ascii += layout ? 1 : 0;
            return;
        }
        if (unit < 0x7F) {
            ascii++;
        } else if (unit < 0xA0) {
            control++;
        } else if (plausible.contains(unit)) {
            good++;
        }
        blank &= Character.isWhitespace(unit) || unit == '\uFEFF' || unit == '\u00A0';
    }

    Charset charset() {
        return charset;
    }

    boolean isStrict() {
        return failedAt < 0;
    }

    /// The first byte that could not be read, or -1.
    int failedAt() {
        return failedAt;
    }

    boolean isBlank() {
        return blank && control == 0;
    }

    /// Text holds next to no control characters.
    boolean looksBinary() {
        return control * 200 > characters;
    }

    boolean hasControls() {
        return control > 0;
    }

    boolean isAscii() {
        return ascii == characters;
    }

    /// 0 for noise, 1 for Chinese text; ASCII counts a little less, for half of any wrong reading
    /// is ASCII.
    double score() {
        return characters == 0 ? 0 : (good + 0.9 * ascii - 4.0 * control) / characters;
    }
}
