package org.duikan.text;

import java.util.OptionalInt;

/// Numbers as labels print them: 十二, 一百〇三, 廿一, 二〇二一, 12, １２, ⑫, ㈠, and what scanning makes of them.
///
/// Values run from 0 to 9999, in digits to 999,999.
public final class ChineseNumeral {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int[] UNITS = {1000, 100, 10};
    private static final String UNIT_NAMES = "千百十";
    private static final int LONGEST = 12;
    private static final int MOST_DIGITS = 6;

    private ChineseNumeral() {}

    /// The value of a numeral that fills the whole text; empty where it is none. Scanned
    /// look-alikes count: `ー` `-` `—` for 一, `ニ` for 二, `○` for 〇.
    public static OptionalInt parse(CharSequence numeral) {
        int length = numeral.length();
        if (length == 0 || length > LONGEST) {
            return OptionalInt.empty();
        }
        if (length == 1 && enclosed(numeral.charAt(0)) >= 0) {
            return OptionalInt.of(enclosed(numeral.charAt(0)));
        }
        int value = Character.isDigit(numeral.charAt(0)) ? decimal(numeral) : chinese(numeral);
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /// Whether a character can stand in a numeral of Chinese or Arabic digits.
    public static boolean isNumeral(char unit) {
        return digit(unit) >= 0 || unit(unit) > 0 || Character.isDigit(unit);
    }

    /// 〇 to 九千九百九十九, as labels count: 十, not 一十, below twenty.
    ///
    /// @throws IllegalArgumentException outside 0..9999
    public static String format(int value) {
        if (value < 0 || value > 9999) {
            throw new IllegalArgumentException("no label number: " + value);
        }
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        int rest = value;
        for (int i = 0; i < UNITS.length; i++) {
            int digit = rest / UNITS[i];
            rest %= UNITS[i];
            if (digit > 0) {
                text.append(gap ? "〇" : "");
                text.append(
                        i == 2 && digit == 1 && text.isEmpty()
                                ? ""
                                : DIGITS.substring(digit, digit + 1));
                text.append(UNIT_NAMES.charAt(i));
            }
            gap = digit == 0 && !text.isEmpty();
        }
        if (rest > 0) {
            text.append(gap ? "〇" : "").append(DIGITS.charAt(rest));
        }
        return text.toString();
    }

    private static int decimal(CharSequence numeral) {
        if (numeral.length() > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = Character.digit(numeral.charAt(i), 10);
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int chinese(CharSequence numeral) {
        for (int i = 0; i < numeral.length(); i++) {
            if (unit(numeral.charAt(i)) > 0) {
                return withUnits(numeral);
            }
        }
        return positional(numeral);
    }

    private static int positional(CharSequence numeral) {
        int value = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int digit = digit(numeral.charAt(i));
            if (digit < 0 || i == 4) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    private static int withUnits(CharSequence numeral) {
        int value = 0;
        int pending = -1;
        int lowest = 10_000;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int unit = unit(c);
            if (unit > 0) {
                int size = unit % 10 == 0 && unit < 100 ? 10 : unit;
                if (size >= lowest
                        || unit > 10 && unit < 100 && pending > 0
                        || pending == 0 && size > 10) {
                    return -1;
                }
                value += unit > 10 && unit < 100 ? unit : (pending <= 0 ? 1 : pending) * unit;
                lowest = size;
                pending = -1;
                continue;
            }
            int digit = digit(c);
            if (digit < 0 || pending > 0) {
                return -1;
            }
            pending = digit;
        }
        return lowest == 10_000 ? -1 : value + Math.max(pending, 0);
    }

    private static int digit(char c) {
        return switch (c) {
            case '〇', '零', '○', '◯' -> 0;
            case '一', 'ー', '-', '－', '—', '―', '–', '⼀' -> 1;
            case '二', 'ニ', '两', '兩', '⼆' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八', '⼋' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int unit(char c) {
        return switch (c) {
            case '十', '⼗' -> 10;
            case '廿' -> 20;
            case '卅' -> 30;
            case '百' -> 100;
            case '千' -> 1000;
            default -> 0;
        };
    }

    private static int enclosed(char c) {
        return c < '①' ? -1 : c <= '⓿' ? alphanumeric(c) : ideographic(c);
    }

    private static int alphanumeric(char c) {
        if (c >= '①' && c <= '⒛') {
            return (c - '①') % 20 + 1;
        }
        return c == '⓪' ? 0 : -1;
    }

    private static int ideographic(char c) {
        if (c >= '㈠' && c <= '㈩') {
            return c - '㈠' + 1;
        }
        if (c >= '㊀' && c <= '㊉') {
            return c - '㊀' + 1;
        }
        if (c >= '㉑' && c <= '㉟') {
            return c - '㉑' + 21;
        }
        return c >= '㊱' && c <= '㊿' ? c - '㊱' + 36 : -1;
    }
}
