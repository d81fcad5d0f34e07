package org.duikan.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;
import org.duikan.settings.Settings;
import org.duikan.settings.Settings.Language;
import org.duikan.settings.Settings.Theme;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class SettingsViewModelTest {
    private final List<Settings> kept = new ArrayList<>();
    private final SettingsViewModel model = new SettingsViewModel(Settings.defaults(), kept::add);

    @Test
    void keepsEveryChoice() {
        model.chooseLanguage(Language.ENGLISH);
        model.chooseTheme(Theme.DARK);
        model.chooseScale(115);
        model.stepTextSize(2);
        model.rememberOpened(List.of(new DocumentId(7)));
        model.appearance().hiddenProperty().set(Set.of(VariantClass.WIDTH));

        Settings last = kept.getLast();
        assertThat(last.language()).isEqualTo(Language.ENGLISH);
        assertThat(last.theme()).isEqualTo(Theme.DARK);
        assertThat(last.scale()).isEqualTo(115);
        assertThat(last.fontSize()).isEqualTo(18);
        assertThat(last.lastOpened()).containsExactly(new DocumentId(7));
        assertThat(last.hidden()).containsExactly(VariantClass.WIDTH);
    }

    @Test
    void keepsNothingWhereNothingChanged() {
        model.chooseLanguage(Language.CHINESE);
        model.chooseTheme(Theme.SYSTEM);
        model.resetTextSize();

        assertThat(kept).isEmpty();
    }

    @Test
    void beginsWithWhatWasKept() {
        Settings before = Settings.defaults().withLanguage(Language.ENGLISH).withFontSize(20);

        SettingsViewModel again = new SettingsViewModel(before, kept::add);

        assertThat(again.texts().get("app.name")).isEqualTo("Duikan");
        assertThat(again.appearance().textSize()).isEqualTo(20);
    }

    @Test
    void textSizeHasLimits() {
        model.stepTextSize(1000);
        assertThat(model.appearance().textSize()).isEqualTo(Settings.LARGEST_FONT);
        model.stepTextSize(-1000);
        assertThat(model.appearance().textSize()).isEqualTo(Settings.SMALLEST_FONT);
    }
}
