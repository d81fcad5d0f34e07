package org.duikan.app;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.util.function.BooleanSupplier;

/// Closes the window as soon as it has shown a frame with texts in it, where the system property
/// `duikan.close-after-first-frame` says so: for the build, which keeps the classes such a run
/// needs, and for measuring how long it takes.
final class FirstFrame {
    private static final String PROPERTY = "duikan.close-after-first-frame";

    /// The pulse that lays the texts out is followed by the one that has drawn them.
    private static final int PULSES = 2;

    private final Stage stage;
    private final BooleanSupplier isFilled;
    private int pulses;

    private FirstFrame(Stage stage, BooleanSupplier isFilled) {
        this.stage = stage;
        this.isFilled = isFilled;
    }

    static void watch(Stage stage, Scene scene, BooleanSupplier isFilled) {
        if (Boolean.getBoolean(PROPERTY)) {
            FirstFrame frame = new FirstFrame(stage, isFilled);
            scene.addPostLayoutPulseListener(frame::count);
        }
    }

    private void count() {
        if (isFilled.getAsBoolean() && ++pulses == PULSES) {
            Platform.runLater(stage::close);
        }
        Platform.requestNextPulse();
    }
}
