package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.duikan.document.DocumentSummary;
import org.duikan.settings.Settings;
import org.duikan.settings.Settings.Language;
import org.duikan.settings.Settings.Theme;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Clicks and types in the whole window as a person would.
class WindowTest {
    @TempDir private Path folder;

    private RealWindow real;
    private Hand hand;

    @BeforeEach
    void open() {
        real = new RealWindow(folder, Settings.defaults().withTheme(Theme.LIGHT));
        hand = real.show(1000, 700);
        real.awaitRows();
    }

    @AfterEach
    void close() {
        real.close();
    }

    private List<String> onDesk() {
        return Toolkit.call(
                () -> {
                    Pair pair = real.window().model().pair().orElseThrow();
                    List<String> names = new ArrayList<>();
                    names.add(pair.base().shortName());
                    pair.witnesses().stream().map(DocumentSummary::shortName).forEach(names::add);
                    return names;
                });
    }

    private void awaitDesk() {
        Toolkit.until("the desk is laid", () -> !real.window().model().busyProperty().get());
    }

    @Test
    void importsAGoodFileAndExplainsABadOne() throws IOException {
        Path good =
                Files.writeString(
                        folder.resolve("办法.txt"), "某某办法\n第一条 为了规范管理，制定本办法。\n第二条 本办法自公布之日起施行。\n");
        Path bad = Files.write(folder.resolve("empty.txt"), new byte[0]);
        real.answer(good);
        real.answer(bad);

        hand.press(KeyCode.CONTROL, KeyCode.O);
        Toolkit.until(
                "both files are done",
                () ->
                        real.window().scene().lookup("#import-report") instanceof VBox report
                                && report.getChildren().size() == 2);

        VBox report = hand.find(VBox.class, "#import-report");
        assertThat(Toolkit.call(() -> ((Label) report.getChildren().get(0)).getText()))
                .startsWith("已导入");
        assertThat(Toolkit.call(() -> ((Label) report.getChildren().get(1)).getText()))
                .contains("文件是空的", "empty.txt");
        Toolkit.until(
                "the list is read again", () -> real.window().model().documents().size() == 6);
    }

    @Test
    void switchesLanguageAndThemeWithTheMouse() {
        hand.click("#settings-button");
        Hand popover = hand.inNewestPopup();
        popover.click(popover.button("English"));
        assertThat(hand.find(ToggleButton.class, "#library-button").getText()).isEqualTo("Library");

        hand.click("#settings-button");
        popover = hand.inNewestPopup();
        popover.click(popover.button("Dark"));
        assertThat(real.window().scene().getRoot().getStyleClass()).contains("dark");

        Toolkit.until("settings are kept", () -> real.kept().theme() == Theme.DARK);
        assertThat(real.kept().language()).isEqualTo(Language.ENGLISH);
        assertThat(onDesk()).hasSize(2);
    }

    @Test
    void filtersDeletesAndUndoesInTheLibraryByKeyboard() {
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.find(TextField.class, "#library-filter");
        Toolkit.run(() -> real.window().scene().lookup("#library-filter").requestFocus());
        hand.type("工作要点");
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DELETE);
        Toolkit.until("the document is gone", () -> real.window().model().documents().size() == 4);
        assertThat(hand.find(Label.class, "#notice-text").getText()).contains("已从文库删除");

        hand.click("#notice-way");
        Toolkit.until("the document is back", () -> real.window().model().documents().size() == 5);
    }

    @Test
    void opensAnotherPairByKeyboardAlone() {
        hand.press(KeyCode.CONTROL, KeyCode.L);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.DOWN);
        hand.press(KeyCode.W);
        awaitDesk();
        assertThat(onDesk()).containsExactly("2021意见", "2024要点");

        hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        awaitDesk();
        assertThat(onDesk()).containsExactly("2024要点", "2021意见");
        Toolkit.until("the pair is kept", () -> real.kept().lastOpened().size() == 2);
    }

    @Test
    void goesRoundThePanesAndFindsWords() {
        hand.press(KeyCode.F6);
        hand.press(KeyCode.CONTROL, KeyCode.F);
        assertThat(hand.find(TextField.class, "#find").isFocused()).isTrue();
        hand.type("数据要素");
        Toolkit.until(
                "the places found are counted",
                () ->
                        real.window().scene().lookup("#find .figure") instanceof Label where
                                && !where.getText().isEmpty());

        hand.press(KeyCode.ESCAPE);
        assertThat(hand.find(TextField.class, "#find").getText()).isEmpty();
        assertThat(hand.find(TextField.class, "#find").isFocused()).isFalse();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(hand.find(ToggleButton.class, "#view-reader-title").isSelected()).isTrue();
        hand.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertThat(real.window().settings().appearance().textSize()).isEqualTo(17);
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(real.window().settings().appearance().textSize()).isEqualTo(16);
        hand.press(KeyCode.F1);
        assertThat(hand.find(Button.class, "#help-back").isVisible()).isTrue();
    }
}
