/// Reads the structure of a Chinese policy document out of its text: numbering grammar, seam
/// repair, facts, remarks.
///
/// Kernel: pure functions, `java.base`, `text` and `document` only. The door is
/// [StructureReader][org.duikan.structure.StructureReader]; every rule is a class of its own that
/// quotes the drafting standard it follows.
package org.duikan.structure;
