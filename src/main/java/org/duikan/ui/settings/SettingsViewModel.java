package org.duikan.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Appearance;
import org.duikan.ui.fx.Theme;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The reader's choices: language, colours, sizes. Each is kept as soon as it is made; what was
/// kept but cannot be read counts as not chosen.
public final class SettingsViewModel {
    /// Sizes the interface comes in, in per cent.
    public static final List<Integer> SCALES = List.of(90, 100, 115, 130, 150);

    private static final String LANGUAGE = "ui.language";
    private static final String THEME = "ui.theme";
    private static final String TEXT_SIZE = "ui.text-size";
    private static final String SCALE = "ui.scale";
    private static final String PAIR = "ui.pair";
    private static final int NORMAL_SCALE = 100;

    private final SettingsKeeper keeper;
    private final Appearance appearance = new Appearance();
    private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Integer> scale = new ReadOnlyObjectWrapper<>();

    public SettingsViewModel(SettingsKeeper keeper) {
        this.keeper = Objects.requireNonNull(keeper);
        texts.set(
                Texts.in(
                        keeper.get(LANGUAGE)
                                .filter("en"::equals)
                                .map(Locale::of)
                                .orElse(Texts.CHINESE)));
        theme.set(readTheme());
        scale.set(readNumber(SCALE, NORMAL_SCALE));
        if (!SCALES.contains(scale.get())) {
            scale.set(NORMAL_SCALE);
        }
        appearance.setTextSize(readNumber(TEXT_SIZE, (int) Appearance.NORMAL_TEXT_SIZE));
    }

    private Theme readTheme() {
        return keeper.get(THEME)
                .flatMap(
                        word ->
                                Arrays.stream(Theme.values())
                                        .filter(t -> t.word().equals(word))
                                        .findFirst())
                .orElse(Theme.SYSTEM);
    }

    private int readNumber(String key, int otherwise) {
        return keeper.get(key)
                .filter(value -> value.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    /// The words of the chosen language.
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    public Texts texts() {
        return texts.get();
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// Size of the interface in per cent.
    public ReadOnlyObjectProperty<Integer> scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public Appearance appearance() {
        return appearance;
    }

    public void chooseLanguage(Locale language) {
        if (!texts.get().locale().equals(language)) {
            texts.set(Texts.in(language));
            keeper.put(LANGUAGE, language.getLanguage());
        }
    }

    public void chooseTheme(Theme wanted) {
        theme.set(wanted);
        keeper.put(THEME, wanted.word());
    }

    public void chooseScale(int percent) {
        scale.set(percent);
        keeper.put(SCALE, Integer.toString(percent));
    }

    /// Makes document text larger or smaller.
    public void stepTextSize(int pixels) {
        chooseTextSize(appearance.textSize() + pixels);
    }

    public void resetTextSize() {
        chooseTextSize(Appearance.NORMAL_TEXT_SIZE);
    }

    private void chooseTextSize(double pixels) {
        appearance.setTextSize(pixels);
        keeper.put(TEXT_SIZE, Long.toString(Math.round(appearance.textSize())));
    }

    /// The pair that was open last, as the shell wrote it; empty at the first start.
    public String pair() {
        return keeper.get(PAIR).orElse("");
    }

    public void rememberPair(String pair) {
        keeper.put(PAIR, pair);
    }
}
