package org.duikan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.settings.Settings;
import org.duikan.ui.shell.Later;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SettingsKeeperTest {
    private final Later later = new Later();
    private final List<Settings> saved = new ArrayList<>();
    private final SettingsKeeper keeper = new SettingsKeeper(later, saved::add, _ -> {});

    @Test
    void savesTheNewestOnly() {
        keeper.accept(Settings.defaults().withFontSize(17));
        keeper.accept(Settings.defaults().withFontSize(18));
        later.all();

        assertThat(saved).containsExactly(Settings.defaults().withFontSize(18));
    }

    @Test
    void savesWhatWaitsAtTheEnd() {
        keeper.accept(Settings.defaults().withFontSize(17));

        keeper.saveWaiting();
        later.all();

        assertThat(saved).containsExactly(Settings.defaults().withFontSize(17));
    }
}
