/// How the reader wants the window: [Settings][org.duikan.settings.Settings], kept by
/// [SettingsRepository][org.duikan.settings.SettingsRepository] in a small file of its own, apart
/// from the corpus, which may come from elsewhere.
///
/// Service: uses `diff` and `document` for their words.
package org.duikan.settings;
