/// The reader's choices: [SettingsViewModel][org.duikan.ui.settings.SettingsViewModel] holds and
/// keeps them, [SettingsPane][org.duikan.ui.settings.SettingsPane] offers them.
///
/// May use `ui.fx`, `i18n`, JavaFX and ControlsFX.
package org.duikan.ui.settings;
