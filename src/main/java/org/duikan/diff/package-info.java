/// What differs between two texts that belong together: [TextDiff][org.duikan.diff.TextDiff] gives
/// [Variant][org.duikan.diff.Variant]s, each with a class and, where the difference looks like a
/// slip, a suspicion. [ScriptForms][org.duikan.diff.ScriptForms] knows traditional, simplified and
/// variant characters, [LookAlikes][org.duikan.diff.LookAlikes] characters that look alike.
///
/// Kernel: pure functions; `java.base`, java-diff-utils and `text` only.
///
/// Words: *variant* 异文, *variant class* 异文类别 (wording, number and punctuation are of substance, the
/// others typographic), *suspicion* 疑似.
///
/// How it goes: both texts become tokens, one a character with width, script and the cut of marks
/// folded away; java-diff-utils finds the shortest script over them; the script is cleaned up to
/// what a proofreader would mark; the edits are classed; where tokens are equal, the originals are
/// compared character by character for typographic variants. Together the variants are exact: they
/// turn the one text into the other.
///
/// How hard cases are decided (`HardCasesTest` holds the full table):
///
/// | case | decision |
/// |---|---|
/// | 2025年 → 2026年, 15% → 16%, 100亿元 → 100万元 | the number with its unit, one variant of class number |
/// | 2021年5月10日 → 2022年6月10日, 〔2021〕31号 → 〔2021〕13号 | the whole date or document number |
/// | 〔2021〕31号 → [2021]31号 | whole, but punctuation: the number is the same |
/// | 5G → 6G; MicroLED → MiniLED | the whole word; number where only digits changed, else wording |
/// | 第（三）项 → 第（四）项; ：（三）… → ：（四）… | a reference is a number, a label where an item starts is numbering |
/// | 五年 → 5年 | number: another numeral is of substance |
/// | 省工业和信息化厅 → 省商务厅 | names of bodies stay whole, class number |
/// | 战略性新兴 → 氮化镓、碳化硅等 | one substitution; what is equal by chance inside is taken in |
/// | 建设 → 立…建: 加快建设 → 推进建立 | one character between two changes is taken in |
/// | two changes in one 《title》 | one variant where the title has at most 12 characters |
/// | 加快推进 → 推进加快 | a swap is one substitution |
/// | 真实性、合规性 → 合规性、真实性 | so is one around a mark or 和 |
/// | 100万元 → 10万元 | digits that stand twice are no seam |
/// | A、B、C → A、C | omitted is 「B、」: what can slide stands at a mark, at 和/及, or at a seam |
/// | 社｜社会 → 社会 | the second of the doubled characters, suspicion seam |
/// | 农业大数据、 missing after 工业大数据、 | suspicion seam: the eye skipped from one to the other |
/// | “ → "; — → -; 。 → . | width: the same mark in another cut |
/// | “ → ”; ， → 、 | punctuation |
/// | “ → 「 | script: the quotation marks of traditional print |
/// | ① → ②, ㈠ → (一) | a circled number is a label of its own; ㈠ is a width of (一) |
/// | 臺 → 台 | script, one variant a character |
/// | 著 → 着 | wording in simplified texts, script between a traditional and a simplified one |
/// | a word between spaces left out | its spaces go with it, line breaks never do |
package org.duikan.diff;
