package org.duikan.diff;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A text as the comparison sees it: one token a folded code point, white space left out, each with
/// the span of the character it comes from.
///
/// A character is a code point with the combining marks, variation selectors and joiners that
/// follow it; its span is never cut. It may give several tokens: ㈠ reads as ( 一 ).
final class Tokens {
    private static final int JOINER = 0x200D;

    final String text;

    /// Code points after NFKC.
    private int[] forms;

    /// What is matched: [#forms] in simplified script and with one key for all cuts of a mark.
    private int[] keys;

    private int[] starts;
    private int[] ends;
    private int size;

    private Tokens(String text) {
        this.text = text;
        int capacity = text.length() + 8;
        forms = new int[capacity];
        keys = new int[capacity];
        starts = new int[capacity];
        ends = new int[capacity];
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = tokens.characterEnd(at, first);
            if (!Marks.isBlank(first) || end > at + Character.charCount(first)) {
                tokens.read(first, at, end);
            }
            at = end;
        }
        return tokens;
    }

    int size() {
        return size;
    }

    int key(int i) {
        return keys[i];
    }

    int form(int i) {
        return forms[i];
    }

    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    /// Where the character of a token starts; the end of the text behind the last token.
    int start(int i) {
        return i < size ? starts[i] : text.length();
    }

    int end(int i) {
        return ends[i];
    }

    /// Where the character before a token ends: what lies between it and [#start] is white space.
    int endBefore(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    /// Whether a character starts with this token (or the text ends there).
    boolean startsCharacter(int i) {
        return i == 0 || i == size || starts[i] != starts[i - 1];
    }

    /// Whether a line of the text starts with this token.
    boolean startsLine(int i) {
        return i == 0
                || startsCharacter(i) && text.substring(endBefore(i), start(i)).indexOf('\n') >= 0;
    }

    /// Whether a range holds marks only; true for an empty one.
    boolean isMarks(int from, int to) {
        return IntStream.range(from, to).allMatch(i -> Marks.isMark(forms[i]));
    }

    /// The tokens of a range, one `char` each, in simplified script: what patterns are looked for
    /// in. Offsets in it count tokens.
    String skeleton(int from, int to) {
        StringBuilder result = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int form = ScriptForms.simplified(forms[i]);
            result.append(Character.isBmpCodePoint(form) ? (char) form : '\u3013');
        }
        return result.toString();
    }

    private int characterEnd(int at, int first) {
        int end = at + Character.charCount(first);
        while (end < text.length()) {
            int next = text.codePointAt(end);
            if (next < 0x300 || next >= 0x3100 && next < 0xA000 || !extendsCharacter(next)) {
                break;
            }
            end += Character.charCount(next);
            if (next == JOINER && end < text.length() && !Marks.isBlank(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean extendsCharacter(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || codePoint == JOINER
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
    }

    private void read(int first, int start, int end) {
        boolean plain = first < 0x80 || first >= 0x4E00 && first < 0xA000;
        if (plain && end == start + 1) {
            add(first, start, end);
            return;
        }
        int before = size;
        folded(first, text.substring(start, end))
                .codePoints()
                .filter(c -> !Marks.isBlank(c) && !Marks.isVariationSelector(c))
                .forEach(c -> add(c, start, end));
        if (size == before) {
            add(first, start, end);
        }
    }

    private static String folded(int first, String character) {
        if (Marks.isCircledNumber(first) || first == 0xFE30) {
            return character;
        }
        return switch (first) {
            case 0x22EF -> "...";
            case 0x2E3A -> "——";
            default -> Normalizer.normalize(character, Normalizer.Form.NFKC);
        };
    }

    private void add(int form, int start, int end) {
        if (size == forms.length) {
            int capacity = size * 2;
            forms = Arrays.copyOf(forms, capacity);
            keys = Arrays.copyOf(keys, capacity);
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
        }
        forms[size] = form;
        keys[size] = Marks.key(ScriptForms.simplified(form));
        starts[size] = start;
        ends[size] = end;
        size++;
    }
}
