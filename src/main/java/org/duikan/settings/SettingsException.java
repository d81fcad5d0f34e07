package org.duikan.settings;

import org.duikan.i18n.LocalisedException;

import java.io.IOException;
import java.nio.file.Path;

/// The file of the settings could not be read or written.
public final class SettingsException extends LocalisedException {

    SettingsException(Path file, IOException cause) {
        super("settings " + file + ": " + cause, cause, "problem.settings-failed", file.toString());
    }
}
