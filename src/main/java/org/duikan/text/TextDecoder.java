package org.duikan.text;

import org.duikan.text.TextDecoding.Binary;
import org.duikan.text.TextDecoding.Decoded;
import org.duikan.text.TextDecoding.Empty;
import org.duikan.text.TextDecoding.Undecodable;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds what a text file is written in by reading it strictly: byte order mark, UTF-8, then the
/// reading of GB18030, UTF-16 and Big5 that looks most like Chinese. A reading with a single byte
/// that means nothing is no reading: nothing is ever replaced silently.
///
/// Linear in time; besides the text itself it needs no memory. Safe for use from any thread.
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");

    /// From here on GB18030 that happens to be valid UTF-8 was not met in 2,000 random samples.
    private static final int UTF_8_IS_SURE = 64;

    /// Below this share of frequent characters a reading is noise.
    private static final double NOISE = 0.4;

    private static final List<ByteOrderMark> MARKS =
            List.of(
                    new ByteOrderMark(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
                    new ByteOrderMark(StandardCharsets.UTF_32LE, 0xFF, 0xFE, 0, 0),
                    new ByteOrderMark(StandardCharsets.UTF_32BE, 0, 0, 0xFE, 0xFF),
                    new ByteOrderMark(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
                    new ByteOrderMark(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
                    new ByteOrderMark(GB18030, 0x84, 0x31, 0x95, 0x33));

    private static final List<String> BINARY_STARTS =
            List.of(
                    "%PDF-",
                    "PK\3\4",
                    "PK\5\6",
                    "\u00D0\u00CF\u0011\u00E0",
                    "\u0089PNG",
                    "GIF8",
                    "\u00FF\u00D8\u00FF",
                    "\u007FELF",
                    "MZ\u0090",
                    "Rar!",
                    "7z\u00BC\u00AF",
                    "\u001F\u008B",
                    "SQLite format 3");

    private TextDecoder() {}

    /// Decodes the bytes of a whole file.
    public static TextDecoding decode(byte[] bytes) {
        for (ByteOrderMark mark : MARKS) {
            if (mark.starts(bytes)) {
                CharsetTrial trial =
                        CharsetTrial.of(
                                bytes, mark.length(), mark.charset(), PlausibleCharacters.ANY);
                return trial.isStrict() ? taken(trial, bytes, mark.length()) : failed(trial);
            }
        }
        return startsBinary(bytes) ? new Binary() : climb(bytes);
    }

    /// Reads bytes that [#decode] found undecodable, each run of meaningless bytes as U+FFFD: for a
    /// reader who was told and wants the text all the same.
    public static SourceText decodeDamaged(byte[] bytes, Charset charset) {
        return SourceText.of(new String(bytes, charset));
    }

    private static TextDecoding climb(byte[] bytes) {
        CharsetTrial utf8 =
                CharsetTrial.of(bytes, 0, StandardCharsets.UTF_8, PlausibleCharacters.ANY);
        boolean sure = bytes.length >= UTF_8_IS_SURE || utf8.isAscii();
        if (utf8.isStrict() && sure && !utf8.hasControls()) {
            return taken(utf8, bytes, 0);
        }
        List<CharsetTrial> trials = new ArrayList<>(List.of(utf8));
        trials.add(CharsetTrial.of(bytes, 0, GB18030, PlausibleCharacters.ANY));
        trials.add(CharsetTrial.of(bytes, 0, StandardCharsets.UTF_16LE, PlausibleCharacters.ANY));
        trials.add(CharsetTrial.of(bytes, 0, StandardCharsets.UTF_16BE, PlausibleCharacters.ANY));
        trials.add(CharsetTrial.of(bytes, 0, BIG5, PlausibleCharacters.TRADITIONAL));
        return best(trials, bytes);
    }

    private static TextDecoding best(List<CharsetTrial> trials, byte[] bytes) {
        List<CharsetTrial> strict = trials.stream().filter(CharsetTrial::isStrict).toList();
        if (strict.isEmpty()) {
            return failure(trials, bytes);
        }
        CharsetTrial best = strict.getFirst();
        for (CharsetTrial trial : strict) {
            best = trial.score() > best.score() ? trial : best;
        }
        if (best.isBlank()) {
            return new Empty();
        }
        boolean noise = best.score() < NOISE && best.charset() != StandardCharsets.UTF_8;
        // UTF-16 reads whatever has an even length: what only it reads, and as noise, it does not
        // read
        return noise ? failure(without(strict, trials), bytes) : taken(best, bytes, 0);
    }

    private static List<CharsetTrial> without(List<CharsetTrial> some, List<CharsetTrial> all) {
        return all.stream().filter(trial -> !some.contains(trial)).toList();
    }

    private static TextDecoding taken(CharsetTrial trial, byte[] bytes, int from) {
        if (trial.isBlank()) {
            return new Empty();
        }
        if (trial.looksBinary()) {
            return new Binary();
        }
        String text = new String(bytes, from, bytes.length - from, trial.charset());
        return new Decoded(SourceText.of(text), trial.charset());
    }

    private static TextDecoding failed(CharsetTrial trial) {
        return new Undecodable(trial.charset(), trial.failedAt());
    }

    /// Named after the reading that got farthest and made sense until then.
    private static TextDecoding failure(List<CharsetTrial> trials, byte[] bytes) {
        if (trials.isEmpty() || manyControls(bytes)) {
            return new Binary();
        }
        CharsetTrial farthest = trials.getFirst();
        for (CharsetTrial trial : trials) {
            if (trial.score() >= NOISE && trial.failedAt() > farthest.failedAt()) {
                farthest = trial;
            }
        }
        return failed(farthest);
    }

    private static boolean manyControls(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += b >= 0 && b < ' ' && !Character.isWhitespace(b) ? 1 : 0;
        }
        return controls * 20L > bytes.length;
    }

    private static boolean startsBinary(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        return BINARY_STARTS.stream().anyMatch(start::startsWith);
    }

    /// The bytes a file in some charset may start with.
    private record ByteOrderMark(Charset charset, int... bytes) {

        int length() {
            return bytes.length;
        }

        boolean starts(byte[] file) {
            if (file.length < bytes.length) {
                return false;
            }
            byte[] start = Arrays.copyOf(file, bytes.length);
            for (int i = 0; i < bytes.length; i++) {
                if ((start[i] & 0xFF) != bytes[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
