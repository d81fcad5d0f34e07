/// A document as Duikan understands it: its facts, its tree of units, what stands before and after
/// them, and what its structure made us remark.
///
/// Kernel: immutable values, `java.base` and `text` only. `DocumentRepository` is the door to the
/// corpus; the corpus implements it.
///
/// Words: *document* 文件, *unit* 单元 (a node: part 编, chapter 章, section 节 or 一、, clause 条, item,
/// paragraph), *num* 编号 the label as printed, *heading* 条标题, *front* and *back matter*, *remark*.
package org.duikan.document;
