package org.duikan.ui.fx;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Does something a little later, on the window's thread.
@FunctionalInterface
public interface Delay {

    /// @param millis at least this many milliseconds from now
    void after(int millis, Runnable action);

    /// By the toolkit's clock.
    static Delay ofToolkit() {
        return (millis, action) -> {
            PauseTransition pause = new PauseTransition(Duration.millis(millis));
            pause.setOnFinished(_ -> action.run());
            pause.play();
        };
    }
}
