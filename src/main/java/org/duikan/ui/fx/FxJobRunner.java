package org.duikan.ui.fx;

import javafx.application.Platform;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Runs jobs in the background and calls their handlers on the window's thread.
///
/// An [Error] of a job reaches its failure handler too, wrapped, so that a job that ran out of
/// memory is reported like any other.
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private static final int THREADS = 3;

    private final ExecutorService threads;

    public FxJobRunner() {
        AtomicInteger count = new AtomicInteger();
        threads =
                Executors.newFixedThreadPool(
                        THREADS,
                        work -> {
                            Thread thread = new Thread(work, "duikan-" + count.incrementAndGet());
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    @Override
    public <T> JobRun run(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Run<T> run = new Run<>(job, done, failed);
        threads.execute(run);
        return run;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Run<T> implements JobRun, JobContext, Runnable {
        private final Job<T> job;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private volatile boolean cancelled;
        private volatile boolean running = true;
        private volatile double progress = -1;

        Run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.job = job;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                if (!cancelled) {
                    T result = job.run(this);
                    finish(() -> done.accept(result));
                }
            } catch (CancellationException e) {
                running = false;
            } catch (Exception e) { // whatever a job throws is the failure handler's
                finish(() -> failed.accept(e));
            } catch (OutOfMemoryError | StackOverflowError e) {
                finish(() -> failed.accept(new IllegalStateException(e)));
            }
        }

        private void finish(Runnable handler) {
            Platform.runLater(
                    () -> {
                        running = false;
                        if (!cancelled) {
                            handler.run();
                        }
                    });
        }

        @Override
        public void cancel() {
            cancelled = true;
            running = false;
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public double progress() {
            return progress;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public void progress(double share) {
            progress = share;
        }
    }
}
