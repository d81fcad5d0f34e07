package org.duikan.document;

import java.util.Locale;

/// What kind of node a unit is. `PART` to `SECTION` are groups: they hold other units and have a
/// heading; the others hold text. The order is from the outside inwards, but documents may skip
/// levels.
public enum Level {
    /// 编, or a bare short line that groups sections.
    PART,
    /// 章.
    CHAPTER,
    /// 节, `一、`, a `- ` or `>>` heading, a bare heading.
    SECTION,
    /// 条 or `(一)`: the numbered unit that editors count.
    CLAUSE,
    /// A numbered or dashed item inside a clause or paragraph; part of its parent's text too.
    ITEM,
    /// A paragraph without a number, with or without a lead phrase.
    PARAGRAPH;

    public boolean isGroup() {
        return this == PART || this == CHAPTER || this == SECTION;
    }

    /// The lower-case English word, as exports write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
