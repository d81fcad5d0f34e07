/// What differs between two texts that belong together: [TextDiff][org.duikan.diff.TextDiff] gives
/// [Variant][org.duikan.diff.Variant]s, each with a class and, where the difference looks like a
/// slip, a suspicion.
///
/// Kernel: pure functions; `java.base`, java-diff-utils and `text` only.
///
/// Words: *variant* 异文, *variant class* 异文类别 (wording, number and punctuation are of substance, the
/// others typographic), *suspicion* 疑似.
package org.duikan.diff;
