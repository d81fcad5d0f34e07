package org.duikan.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.settings.Settings;
import org.duikan.settings.Settings.Language;
import org.duikan.settings.Settings.WindowBounds;
import org.duikan.ui.fx.Appearance;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The reader's choices, each kept as soon as it is made.
public final class SettingsViewModel {
    /// Sizes the interface comes in, in per cent.
    public static final List<Integer> SCALES = List.of(90, 100, 115, 130, 150);

    private final Consumer<Settings> keep;
    private final Appearance appearance = new Appearance();
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Texts> texts = new ReadOnlyObjectWrapper<>();

    /// @param first the settings as last kept
    /// @param keep takes every new choice; must not block
    public SettingsViewModel(Settings first, Consumer<Settings> keep) {
        this.keep = Objects.requireNonNull(keep);
        settings = new ReadOnlyObjectWrapper<>(first);
        texts.set(Texts.in(first.language().locale()));
        appearance.setTextSize(first.fontSize());
        appearance.hiddenProperty().set(first.hidden());
        appearance.hiddenProperty().subscribe(hidden -> change(s -> s.withHidden(hidden)));
    }

    private void change(UnaryOperator<Settings> step) {
        Settings changed = step.apply(settings.get());
        if (!changed.equals(settings.get())) {
            settings.set(changed);
            keep.accept(changed);
        }
    }

    public Settings settings() {
        return settings.get();
    }

    /// All choices; changes with each.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// The words of the chosen language.
    public ReadOnlyObjectProperty<Texts> textsProperty() {
        return texts.getReadOnlyProperty();
    }

    public Texts texts() {
        return texts.get();
    }

    public Appearance appearance() {
        return appearance;
    }

    public void chooseLanguage(Language language) {
        if (language != settings().language()) {
            change(s -> s.withLanguage(language));
            texts.set(Texts.in(language.locale()));
        }
    }

    public void chooseTheme(Settings.Theme theme) {
        change(s -> s.withTheme(theme));
    }

    /// @param percent size of the interface
    public void chooseScale(int percent) {
        change(s -> s.withScale(percent));
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
        change(s -> s.withFontSize(appearance.textSize()));
    }

    public void rememberOpened(List<DocumentId> documents) {
        change(s -> s.withLastOpened(documents));
    }

    public void rememberWindow(WindowBounds bounds) {
        change(s -> s.withWindow(bounds));
    }

    public void rememberSideBar(boolean open) {
        change(s -> s.withSideBar(open));
    }

    public void rememberInspector(boolean open) {
        change(s -> s.withInspector(open));
    }
}
