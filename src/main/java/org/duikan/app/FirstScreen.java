package org.duikan.app;

import javafx.animation.AnimationTimer;

import org.duikan.ui.shell.MainWindow;

import java.time.Duration;
import java.time.Instant;

/// Watches for the first frame that shows texts, tells how long it took since the launch, and ends
/// the program: how the start-up is measured, and how its cache is trained.
final class FirstScreen extends AnimationTimer {
    /// Any value makes the program end with its first screen.
    static final String PROPERTY = "duikan.first-screen";

    /// Frames to wait after the texts are there: one lays them out, the next has drawn them.
    private static final int FRAMES = 2;

    private final MainWindow window;
    private int frames;

    FirstScreen(MainWindow window) {
        this.window = window;
    }

    static boolean isWanted() {
        return System.getProperty(PROPERTY) != null;
    }

    @Override
    public void handle(long now) {
        if (window.showsTexts() && ++frames > FRAMES) {
            stop();
            Instant launched = ProcessHandle.current().info().startInstant().orElseThrow();
            System.out.println(
                    "first screen: "
                            + Duration.between(launched, Instant.now()).toMillis()
                            + " ms");
            window.close();
        }
    }
}
