/// 批注: the reader's notes, what they are put to, and what became of them.
///
/// A [Note][org.duikan.note.Note] is put to a [Target][org.duikan.note.Target]: a passage, a unit,
/// a link, a variant or an absence. Every change is a new version;
/// [NoteRepository][org.duikan.note.NoteRepository] keeps them all.
///
/// Service: uses the kernel, above all `anchor`. The corpus implements its interfaces.
///
/// Words: *note* 批注, *kind* 类别 (评论, 问题, 答案, 改正, 教学要点), *tag* 标签, *bin* 回收站 (where deleted notes are
/// kept), *carried over* 转置 (a copy of a note put to the counterpart of its words).
package org.duikan.note;
