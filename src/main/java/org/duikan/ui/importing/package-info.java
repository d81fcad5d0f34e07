/// Bringing files in: [ImportViewModel][org.duikan.ui.importing.ImportViewModel] works through the
/// chosen files, [ImportPane][org.duikan.ui.importing.ImportPane] shows how far it is and what came
/// of each.
///
/// May use `ui.fx`, `importing`, `job`, `i18n` and JavaFX.
package org.duikan.ui.importing;
