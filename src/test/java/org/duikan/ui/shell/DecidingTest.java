package org.duikan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.duikan.document.DocumentSummary;
import org.duikan.review.LinkDecision;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.settings.Settings;
import org.duikan.ui.fx.Hand;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// Deciding about links in the whole window, on a real corpus.
class DecidingTest {
    @TempDir Path folder;

    @Test
    void confirmsInTheSideBySideViewAndShowsItInTheMatrix() {
        try (RealWindow real =
                new RealWindow(folder, Settings.defaults().withTheme(Settings.Theme.LIGHT))) {
            Hand hand = real.show(1280, 800);
            real.awaitRows();
            hand.press(KeyCode.J);
            assertThat(hand.find(Node.class, "#link-cards").isVisible()).isTrue();
            hand.press(KeyCode.Y);

            Toolkit.until("the decision is saved", () -> !decisions(real).isEmpty());
            assertThat(decisions(real))
                    .extracting(LinkDecision::verdict)
                    .containsExactly(Verdict.CONFIRMED);
            Toolkit.until(
                    "the card says so",
                    () ->
                            lookup(real, "#link-cards .said") instanceof Label said
                                    && said.isVisible());
            assertThat(lookup(real, "#link-cards").isVisible()).isTrue();
            Pictures.write(real.window().scene(), "compare-decided");

            hand.press(KeyCode.CONTROL, KeyCode.DIGIT3);
            Toolkit.until("a cell is blue", () -> lookup(real, ".look-mine") != null);
            hand.press(KeyCode.CONTROL, KeyCode.Z);
            Toolkit.until("no cell is blue", () -> lookup(real, ".look-mine") == null);
            assertThat(decisions(real)).isEmpty();
        }
    }

    private static Node lookup(RealWindow real, String selector) {
        return real.window().scene().lookup(selector);
    }

    private static List<LinkDecision> decisions(RealWindow real) {
        List<DocumentSummary> documents = real.corpus().documents().list();
        return real.corpus().decisions().inForce(documents.get(0).id(), documents.get(1).id());
    }
}
