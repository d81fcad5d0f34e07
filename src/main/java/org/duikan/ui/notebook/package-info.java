/// 批注, the view of all notes of the corpus: finding them, taking them out and in, handing them out.
///
/// [NotesViewModel][org.duikan.ui.notebook.NotesViewModel] says which notes are listed;
/// [NoteImport][org.duikan.ui.notebook.NoteImport] shows what a file would bring before anything is
/// written; [HandoutModel][org.duikan.ui.notebook.HandoutModel] makes a lesson of the listed notes.
///
/// Window: a note itself is read and written by `ui.notes`.
package org.duikan.ui.notebook;
