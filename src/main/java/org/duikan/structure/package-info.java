/// Reads the structure of a Chinese policy document out of its text: numbering grammar, seam
/// repair, facts, remarks.
///
/// Kernel: pure functions, `java.base`, `text` and `document` only. The door is
/// [StructureReader][org.duikan.structure.StructureReader]; every rule is a class of its own that
/// quotes the drafting standard it follows. The way through: `LineScanner` → `ParagraphReader`
/// (`Layout`, `SeamRule`) → `FrontMatter`, `BackMatter` → `Numbering`, `TreeBuilder`, `UnitFactory`
/// → `FactsReader`, `NumberRuns`, `DeclaredCount`, `CutOff`.
///
/// What becomes a clause: 第…条 where a document has them, else `(一)`, else `一、` with its text on the
/// line, else `1.`. Inner forms below a clause are its items. Where nothing numbers clauses every
/// paragraph is a unit of its own, and so is each `——` of a list, with the dash as its number.
package org.duikan.structure;
