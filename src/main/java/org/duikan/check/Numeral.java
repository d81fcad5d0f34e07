package org.duikan.check;

import org.duikan.text.ChineseNumeral;

/// The number in a label or a reference: 十四 and 之一 of 第十四条之一.
///
/// @param value the number
/// @param branch the number behind 之, 0 without
record Numeral(int value, int branch) {

    /// @param numeral digits of either kind
    /// @param branch the same, or null
    /// @return null where the digits are no number
    static Numeral of(String numeral, String branch) {
        int value = ChineseNumeral.parse(numeral).orElse(0);
        int behind = branch == null ? 0 : ChineseNumeral.parse(branch).orElse(0);
        return value == 0 ? null : new Numeral(value, behind);
    }
}
