package org.duikan.structure;

/// The forms of labels, from the outside inwards.
///
/// GB/T 9704-2012, 7.3.3: “文中结构层次序数依次可以用‘一、’‘（一）’‘1.’‘（1）’标注”; laws count 编, 章, 节, 条. Levels may be
/// skipped, so the order says only which of two stands further outside.
enum LabelKind {
    /// 附件.
    ATTACHMENT,
    /// 第一编, 第一部分.
    PART,
    /// 第一分编.
    SUBPART,
    /// 第一章.
    CHAPTER,
    /// 第一节.
    SECTION,
    /// `- `, `>>`, `■`.
    SYMBOL,
    /// 壹、, the outermost form of Taiwan's official papers.
    CAPITAL,
    /// 第一条, 第十四条之一.
    ARTICLE,
    /// 一、.
    COMMA,
    /// (一), ㈠.
    PAREN,
    /// 1., 1、.
    POINT,
    /// 1.1.
    DECIMAL,
    /// (1), 1), ⑴.
    DIGIT_PAREN,
    /// ①.
    CIRCLED,
    /// ——.
    DASH;

    boolean isOutside(LabelKind other) {
        return ordinal() < other.ordinal();
    }

    boolean isNumbered() {
        return this != SYMBOL && this != DASH && this != ATTACHMENT;
    }
}
