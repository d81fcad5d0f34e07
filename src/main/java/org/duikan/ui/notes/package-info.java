/// 批注: writing notes beside the text, seeing them in it, finding them.
///
/// [NotesModel][org.duikan.ui.notes.NotesModel] holds the notes of the open texts for all views and
/// saves what is typed; [NoteMarks][org.duikan.ui.notes.NoteMarks] draws them in any grid of texts;
/// [NotesSide][org.duikan.ui.notes.NotesSide] is their place in a side bar. The view 批注 lists the
/// notes of the whole corpus; there they are exported, imported by
/// [NoteImport][org.duikan.ui.notes.NoteImport] and handed out by
/// [HandoutModel][org.duikan.ui.notes.HandoutModel].
///
/// Window: uses the services through [NotesServices][org.duikan.ui.notes.NotesServices], and the
/// shared rooms `ui.fx` and `ui.text`.
package org.duikan.ui.notes;
