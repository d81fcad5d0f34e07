/// Text of a document and the ways to point into it: [SourceText][org.duikan.text.SourceText],
/// [TextSpan][org.duikan.text.TextSpan], [Passage][org.duikan.text.Passage],
/// [FoldedText][org.duikan.text.FoldedText], [TextDecoder][org.duikan.text.TextDecoder],
/// [ChineseNumeral][org.duikan.text.ChineseNumeral].
///
/// Kernel: pure functions and immutable values, `java.base` only. All offsets are UTF-16 units of
/// the decoded text, half-open; only exports count code points.
package org.duikan.text;
