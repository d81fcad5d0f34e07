package org.duikan.benchmark;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import java.util.concurrent.CountDownLatch;

/// The least a JavaFX program can show: a window with one word. It ends when that has been drawn.
public final class BareWindow {
    private static final int FRAMES = 2;

    private BareWindow() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.startup(() -> show(drawn));
        drawn.await();
        Platform.exit();
    }

    private static void show(CountDownLatch drawn) {
        Stage stage = new Stage();
        stage.setScene(new Scene(new Label("Duikan"), 800, 600));
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames > FRAMES) {
                    stop();
                    drawn.countDown();
                }
            }
        }.start();
        stage.show();
    }
}
