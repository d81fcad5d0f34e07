package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.duikan.i18n.Texts;
import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobRunner;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Toolkit;
import org.duikan.ui.shell.Fakes.ListingView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The frame around views that only list what they were given.
class MainWindowTest {
    private final List<Settings> kept = new ArrayList<>();
    private Stage stage;
    private ListingView view;
    private Hand hand;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    private MainWindow open(Fakes.Documents documents, double width) {
        stage = Toolkit.call(Stage::new);
        Services services =
                new Services(
                        documents,
                        Fakes.opener(documents),
                        (_, _) -> new ImportOutcome.AlreadyThere(Fakes.POINTS),
                        (_, _, _) -> new ImportOutcome.AlreadyThere(Fakes.POINTS),
                        Settings.defaults(),
                        kept::add,
                        JobRunner.sameThread());
        MainWindow window =
                Toolkit.call(
                        () ->
                                new MainWindow(
                                        stage,
                                        services,
                                        (_, _, _, _) -> {
                                            view = new ListingView("shell.find", true);
                                            return List.of(
                                                    view, new ListingView("shell.base", false));
                                        },
                                        _ -> List.of()));
        Toolkit.run(
                () -> {
                    window.model()
                            .begin(
                                    Opening.prepare(
                                            documents,
                                            services.opener(),
                                            List.of(),
                                            Fakes.never()));
                    stage.setWidth(width);
                    stage.setHeight(700);
                    window.show();
                });
        Toolkit.settle();
        hand = new Hand(window.scene());
        return window;
    }

    @AfterEach
    void close() {
        Toolkit.run(stage::close);
    }

    private boolean isShown(String selector) {
        return hand.find(Node.class, selector).isVisible();
    }

    @Test
    void givesTheViewItsTextsAndItsKeys() {
        open(Fakes.documents(), 1000);

        assertThat(view.shown()).containsExactly("粤府〔2021〕31号 意见", "网络转载 2021-05-13");
        hand.press(KeyCode.J);
        hand.press(KeyCode.J);
        hand.press(KeyCode.K);
        assertThat(view.steps()).isEqualTo(1);

        hand.click("#find");
        hand.type("数据");
        hand.press(KeyCode.J);
        assertThat(view.steps()).as("keys typed into a field are no commands").isEqualTo(1);
        assertThat(view.found()).startsWith("数据");
    }

    @Test
    void foldsTheInspectorWhereThereIsNoRoomAndKeepsWhatTheReaderFolds() {
        open(Fakes.documents(), 1000);
        assertThat(isShown(".side-pane.left")).isTrue();
        assertThat(isShown(".side-pane.right")).isFalse();

        hand.press(KeyCode.SHIFT, KeyCode.F9);
        hand.press(KeyCode.F9);

        assertThat(isShown(".side-pane.left")).isFalse();
        assertThat(isShown(".side-pane.right")).isTrue();
        assertThat(kept.getLast().sideBar()).isFalse();
        assertThat(kept.getLast().inspector()).isTrue();
    }

    @Test
    void goesRoundThePanes() {
        open(Fakes.documents(), 1000);
        Toolkit.run(() -> view.node().requestFocus());

        hand.press(KeyCode.F6);
        assertThat(hand.find(Node.class, "#library-button").isFocused()).isTrue();
        hand.press(KeyCode.F6);
        assertThat(hand.find(Node.class, "#listing-outline").isFocused()).isTrue();
        hand.press(KeyCode.F6);
        assertThat(hand.find(Node.class, "#listing").isFocused()).isTrue();
        hand.press(KeyCode.SHIFT, KeyCode.F6);
        assertThat(hand.find(Node.class, "#listing-outline").isFocused()).isTrue();
    }

    @Test
    void anEmptyCorpusShowsTheLibraryWithAWayOut() {
        open(new Fakes.Documents(List.of()), 1000);

        assertThat(hand.find(Button.class, "#library-way-out").getText()).isEqualTo("导入文件…");
    }

    @Test
    void leavesViewsThatNeedAWitnessWhereThereIsNone() {
        MainWindow window = open(Fakes.documents(), 1000);

        Toolkit.run(() -> window.model().removeWitness(0));

        assertThat(hand.find(Node.class, "#view-shell-find").isDisabled()).isTrue();
        assertThat(hand.find(Node.class, "#witness-picker-0").isVisible()).isTrue();
    }

    @Test
    void tellsOfTheUnexpectedInOneSentence() {
        MainWindow window = open(Fakes.documents(), 1000);

        Toolkit.run(() -> window.model().problems().present("shell.unexpected", new Error("x")));
        Toolkit.settle();

        Notice notice = window.model().noticeProperty().get();
        assertThat(hand.find(Label.class, "#notice-text").getText())
                .isEqualTo(notice.text().apply(Texts.in(Texts.CHINESE)))
                .doesNotContain("Error");
    }

    @Test
    void aWindowThatCannotOpenSaysWhy() {
        stage = Toolkit.call(Stage::new);
        Toolkit.run(
                () ->
                        new FailureWindow(
                                        stage,
                                        Texts.in(Texts.ENGLISH),
                                        Settings.Theme.LIGHT,
                                        "The corpus is in use.")
                                .show());
        Toolkit.settle();
        hand = new Hand(stage.getScene());

        assertThat(hand.find(Label.class, "#failure").getText()).isEqualTo("The corpus is in use.");
        hand.press(KeyCode.ENTER);
        assertThat(Toolkit.call(stage::isShowing)).isFalse();
    }
}
