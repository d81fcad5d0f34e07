package org.duikan.diff;

import java.util.Locale;

/// 异文类别: what a difference is about. Every variant has exactly one; the first three are of
/// substance.
public enum VariantClass {
    /// 实质: other words.
    WORDING(true),
    /// 数字: digits, dates, amounts, document numbers, names of bodies.
    NUMBER(true),
    /// 标点: another mark, not another width of it.
    PUNCTUATION(true),
    /// 全半角: the same character in another width or presentation form.
    WIDTH(false),
    /// 空格: white space only.
    SPACING(false),
    /// 异体, 繁简: another form of the same character.
    SCRIPT(false),
    /// 编号: the label of an item inside the text.
    NUMBERING(false);

    private final boolean substance;

    VariantClass(boolean substance) {
        this.substance = substance;
    }

    public boolean isSubstance() {
        return substance;
    }

    /// The lower-case English word, as exports write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
