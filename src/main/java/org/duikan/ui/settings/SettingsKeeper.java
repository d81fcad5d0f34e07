package org.duikan.ui.settings;

import java.util.Optional;

/// Keeps what the reader chose until the next start.
public interface SettingsKeeper {

    Optional<String> get(String key);

    void put(String key, String value);
}
