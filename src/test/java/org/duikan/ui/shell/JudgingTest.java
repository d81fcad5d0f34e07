package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentSummary;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A proofreader's day in the whole window, by keyboard, on a real corpus.
class JudgingTest {
    @TempDir Path folder;

    private static Settings light() {
        return Settings.defaults().withTheme(Settings.Theme.LIGHT);
    }

    private static Hand open(RealWindow real) {
        Hand hand = real.show(1280, 800);
        real.awaitRows();
        hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        Toolkit.until("the items are listed", () -> lines(real) > 20);
        Toolkit.settle();
        return hand;
    }

    private static int lines(RealWindow real) {
        return lookup(real, "#variants-list") instanceof ListView<?> list
                ? list.getItems().size()
                : 0;
    }

    private static Node lookup(RealWindow real, String selector) {
        return real.window().scene().lookup(selector);
    }

    private static String words(RealWindow real, String selector) {
        return lookup(real, selector) instanceof Label label ? label.getText() : "";
    }

    private static List<Judgement> judgements(RealWindow real) {
        List<DocumentSummary> documents = real.corpus().documents().list();
        return real.corpus().judgements().inForce(documents.get(0).id(), documents.get(1).id());
    }

    @Test
    void judgesByKeyAndGoesOnToTheNext() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.DIGIT2);
            Toolkit.until("the first is saved", () -> judgements(real).size() == 1);
            hand.press(KeyCode.DIGIT3);
            Toolkit.until("the second is saved", () -> judgements(real).size() == 2);
            Toolkit.until("the row shows it", () -> lookup(real, ".verdict.mine") != null);

            assertThat(judgements(real))
                    .extracting(Judgement::verdict)
                    .containsExactly(Verdict.WITNESS_WRONG, Verdict.BOTH);
            Toolkit.until(
                    "the button counts",
                    () ->
                            lookup(real, "#filter-open") instanceof ToggleButton open
                                    && open.getText().endsWith("23"));
            Pictures.write(real.window().scene(), "variants");

            hand.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.until("the last is taken back", () -> judgements(real).size() == 1);
            hand.press(KeyCode.CONTROL, KeyCode.Y);
            Toolkit.until("and brought back", () -> judgements(real).size() == 2);
        }
    }

    @Test
    void savesWhatWasTypedWhenTheWindowCloses() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.C);
            Toolkit.until(
                    "the field has the focus",
                    () -> real.window().scene().getFocusOwner() == lookup(real, "#correction"));
            hand.type("补六节");
        }
        try (RealWindow real = new RealWindow(folder, light())) {
            assertThat(judgements(real)).extracting(Judgement::correction).containsExactly("补六节");
        }
    }

    @Test
    void keepsWhatIsTypedAndWhatWasJudgedOverARestart() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.C);
            Toolkit.until(
                    "the field has the focus",
                    () -> real.window().scene().getFocusOwner() == lookup(real, "#correction"));
            hand.type("补六节");
            hand.press(KeyCode.ENTER);
            Toolkit.until("the correction is saved", () -> judgements(real).size() == 1);
        }
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            Toolkit.until(
                    "what was typed is there",
                    () ->
                            lookup(real, "#correction") instanceof TextField field
                                    && field.getText().equals("补六节"));
            hand.press(KeyCode.DIGIT2);
            Toolkit.until(
                    "the verdict goes with it",
                    () ->
                            judgements(real).stream()
                                    .anyMatch(
                                            one ->
                                                    one.verdict() == Verdict.WITNESS_WRONG
                                                            && one.correction().equals("补六节")));
        }
    }

    @Test
    void judgesByKeyWhenTheCorrectionIsTyped() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.C);
            Toolkit.until(
                    "the field has the focus",
                    () -> real.window().scene().getFocusOwner() == lookup(real, "#correction"));
            hand.type("补六节");
            hand.press(KeyCode.ENTER);
            hand.press(KeyCode.DIGIT2);

            Toolkit.until(
                    "the verdict is saved with it",
                    () ->
                            judgements(real).stream()
                                    .anyMatch(
                                            one ->
                                                    one.verdict() == Verdict.WITNESS_WRONG
                                                            && one.correction().equals("补六节")));
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheVerdictIsClickedAfterIt() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.click("#correction");
            hand.type("补六节");
            hand.click(hand.button("对校本误"));

            Toolkit.until(
                    "the verdict is saved",
                    () ->
                            judgements(real).stream()
                                    .anyMatch(one -> one.verdict() == Verdict.WITNESS_WRONG));
            assertThat(judgements(real).getLast().correction()).isEqualTo("补六节");
        }
    }

    @Test
    void savesWhatWasTypedUnderThePairItWasTypedFor() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.click("#correction");
            hand.type("补六节");
            hand.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);

            Toolkit.until("it is saved", () -> !judgements(real).isEmpty());
            assertThat(judgements(real))
                    .extracting(one -> one.anchor().sort())
                    .containsOnly("section-absent");
        }
    }

    @Test
    void showsAnItemSideBySideWithoutClosingOtherColumns() {
        try (RealWindow real = new RealWindow(folder, light())) {
            List<DocumentSummary> all = real.corpus().documents().list();
            Hand hand = open(real);
            Toolkit.run(
                    () -> real.window().model().open(new Pair(all.getFirst(), all.subList(1, 4))));
            Toolkit.until(
                    "three witnesses are there",
                    () -> real.window().model().deskProperty().get().witnesses().size() == 3);
            Toolkit.settle();
            hand.press(KeyCode.J);
            hand.press(KeyCode.M);

            Toolkit.until(
                    "the side-by-side view is shown",
                    () ->
                            lookup(real, "#view-compare-title") instanceof ToggleButton shown
                                    && shown.isSelected());
            assertThat(real.window().model().pair().orElseThrow().witnesses()).hasSize(3);
        }
    }

    @Test
    void narrowsByButtonAndHidesByRule() {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.click("#filter-substance");
            Toolkit.until("eight variants in their sections", () -> entries(real) == 8);
            hand.click("#filter-typographic");
            Toolkit.until("typographic ones are listed", () -> entries(real) > 200);
            hand.click("#filter-substance");
            hand.press(KeyCode.R);
            hand.click("#same-pairs");
            hand.type("战略=数据");
            hand.press(KeyCode.ENTER);
            Toolkit.until("one is hidden", () -> entries(real) == 7);
            Pictures.write(real.window().scene(), "variants-rules");
        }
    }

    private static long entries(RealWindow real) {
        return lookup(real, "#variants-list") instanceof ListView<?> list
                ? list.getItems().stream()
                        .filter(line -> line.toString().startsWith("Entry"))
                        .count()
                : 0;
    }

    @Test
    void showsTheDarkTable() {
        try (RealWindow real =
                new RealWindow(folder, Settings.defaults().withTheme(Settings.Theme.DARK))) {
            Hand hand = open(real);
            for (int i = 0; i < 18; i++) {
                hand.press(KeyCode.DOWN);
            }
            Pictures.write(real.window().scene(), "variants-dark");
            assertThat(words(real, "#variants-inspector .inspector-title")).contains("/25");
        }
    }

    @Test
    void keepsJudgementsWhenACorrectedTextComesIn() throws IOException {
        try (RealWindow real = new RealWindow(folder, light())) {
            Hand hand = open(real);
            hand.press(KeyCode.J);
            hand.press(KeyCode.DIGIT2);
            Toolkit.until("it is saved", () -> judgements(real).size() == 1);
            String opinion = Files.readString(Path.of("seeds", "2021-yuefu-31-opinion.txt"));
            real.answer(
                    Files.writeString(
                            folder.resolve("corrected.txt"),
                            opinion.replace("大力发展战略清洗", "大力发展数据清洗")));

            hand.press(KeyCode.CONTROL, KeyCode.L);
            Toolkit.run(
                    () -> {
                        TableView<?> table = (TableView<?>) lookup(real, ".table-view");
                        table.getSelectionModel().select(0);
                        table.requestFocus();
                    });
            hand.press(KeyCode.U);
            Toolkit.until("the text came in", () -> revisions(real) == 2);
            hand.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            Toolkit.until(
                    "the corrected place is no variant any more",
                    () ->
                            lookup(real, "#filter-substance") instanceof ToggleButton button
                                    && button.getText().endsWith("7"));
            Toolkit.until("the verdict holds", () -> lookup(real, ".verdict.mine") != null);
        }
    }

    private static int revisions(RealWindow real) {
        DocumentSummary opinion = real.corpus().documents().list().getFirst();
        return real.corpus().documents().revisions(opinion.id()).size();
    }
}
