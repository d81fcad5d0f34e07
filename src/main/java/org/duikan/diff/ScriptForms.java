package org.duikan.diff;

import java.util.HashMap;
import java.util.Map;

/// 繁简, 异体: which characters are forms of the same character.
///
/// The table is `script-forms.txt`, made from OpenCC's dictionaries; source and licence stand
/// there. It knows characters, not words: 後 and 后 are one character here, as they are to somebody
/// who compares a traditional with a simplified print. Immutable and thread-safe.
public final class ScriptForms {
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final Map<Integer, Integer> SIMPLIFIED = read();

    private ScriptForms() {}

    /// The simplified form of a code point; the code point itself where the table knows no other.
    public static int simplified(int codePoint) {
        return codePoint < FIRST_IDEOGRAPH
                ? codePoint
                : SIMPLIFIED.getOrDefault(codePoint, codePoint);
    }

    /// A text with every code point in its simplified form: as many code points as before, though
    /// not always as many UTF-16 units.
    public static String simplified(CharSequence text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().map(ScriptForms::simplified).forEach(result::appendCodePoint);
        return result.toString();
    }

    /// Whether two code points are forms of one character.
    public static boolean sameCharacter(int one, int other) {
        return simplified(one) == simplified(other);
    }

    /// Whether a code point is a form that simplified texts do not use.
    public static boolean isUnsimplified(int codePoint) {
        return simplified(codePoint) != codePoint;
    }

    private static Map<Integer, Integer> read() {
        Map<Integer, Integer> forms = HashMap.newHashMap(5000);
        for (String line : TableFile.lines("script-forms.txt")) {
            int[] group = line.codePoints().toArray();
            for (int i = 1; i < group.length; i++) {
                forms.put(group[i], group[0]);
            }
        }
        return Map.copyOf(forms);
    }
}
