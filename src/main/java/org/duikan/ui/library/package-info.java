/// The list of all documents: [LibraryViewModel][org.duikan.ui.library.LibraryViewModel] narrows it
/// and changes it, [LibraryPane][org.duikan.ui.library.LibraryPane] shows it.
///
/// May use `ui.fx`, `document`, `importing`, `job`, `i18n` and JavaFX.
package org.duikan.ui.library;
