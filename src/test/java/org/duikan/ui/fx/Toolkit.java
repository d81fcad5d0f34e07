package org.duikan.ui.fx;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

/// Starts the headless toolkit once for all tests of the virtual machine and runs code on its
/// thread.
public final class Toolkit {
    private static final int SECONDS = 30;
    private static final int FRAMES = 3;
    private static final int TRIES = 400;
    private static boolean started;

    private Toolkit() {}

    /// Starts the toolkit and loads the fonts; does nothing the second time.
    public static synchronized void start() {
        if (started) {
            return;
        }
        CountDownLatch up = new CountDownLatch(1);
        Platform.startup(
                () -> {
                    Platform.setImplicitExit(false);
                    Fonts.load();
                    up.countDown();
                });
        await(up);
        started = true;
    }

    /// Calls on the window's thread and waits; what it throws is thrown here.
    public static <T> T call(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable work) {
        call(
                () -> {
                    work.run();
                    return null;
                });
    }

    /// Waits until a few frames have been drawn: layout, events and what they set off are done.
    public static void settle() {
        CountDownLatch drawn = new CountDownLatch(1);
        run(
                () ->
                        new AnimationTimer() {
                            private int frames;

                            @Override
                            public void handle(long now) {
                                if (++frames == FRAMES) {
                                    stop();
                                    drawn.countDown();
                                }
                            }
                        }.start());
        await(drawn);
    }

    /// Waits, frame by frame, for something that work in the background will make true.
    public static void until(String what, BooleanSupplier true_) {
        for (int i = 0; i < TRIES; i++) {
            if (call(true_::getAsBoolean)) {
                settle();
                return;
            }
            settle();
        }
        throw new AssertionError("did not come true: " + what);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the toolkit does not answer");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
