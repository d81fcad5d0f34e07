/// 锚点: how a note finds its words again, in the same text, in a corrected text and in another
/// print.
///
/// An [Anchor][org.duikan.anchor.Anchor] is made once and never rewritten;
/// [AnchorResolver][org.duikan.anchor.AnchorResolver] says where its words stand now. What the
/// alignment and the differences of aligned units carry over is placed; what only looks alike is
/// proposed, because policy documents are full of clauses that look alike; the rest is lost,
/// openly.
///
/// Kernel: pure functions over `text`, `document`, `diff` and `align`; no input or output.
///
/// Words: *anchor* 锚点, *quote* 引文 (the words with what stands around them), *exact* 原位, *shifted*
/// 已移 (carried over by the alignment), *approximate* 待确认 (a proposal), *lost* 失位.
package org.duikan.anchor;
