/// Writing notes beside the text, seeing them in it, carrying them over.
///
/// [NotesModel][org.duikan.ui.notes.NotesModel] holds the notes of the open texts for all views and
/// saves what is typed; [NoteMarks][org.duikan.ui.notes.NoteMarks] draws them in any grid of texts;
/// [NotesSide][org.duikan.ui.notes.NotesSide] is their place in a side bar.
///
/// Window: uses the services through [NotesServices][org.duikan.ui.notes.NotesServices], and the
/// shared rooms `ui.fx` and `ui.text`.
package org.duikan.ui.notes;
