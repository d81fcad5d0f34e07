/// 共享: notes out of one corpus and into another, as a file of W3C Web Annotations (JSON-LD,
/// <https://www.w3.org/TR/annotation-model/>).
///
/// [NoteWriter][org.duikan.sharing.NoteWriter] writes it,
/// [NoteReader][org.duikan.sharing.NoteReader] reads it and what other programs write,
/// [ImportPlan][org.duikan.sharing.ImportPlan] says what a file would bring into a corpus. Only
/// [NoteExchange][org.duikan.sharing.NoteExchange] writes to one, what was chosen from a plan. What
/// cannot be read is a value, never an exception, and nothing is left out without a word.
///
/// Offsets in the file are code points of the text the words were marked in; the file carries these
/// texts, so that a corpus that holds another print can align them.
///
/// Service: uses the kernel, `note` and `i18n`.
///
/// Words: *carried text* 随附文本 (a text that came with notes), *excerpt* 摘录 (words another program
/// marked, with what stood around them, where the whole text is not known).
package org.duikan.sharing;
