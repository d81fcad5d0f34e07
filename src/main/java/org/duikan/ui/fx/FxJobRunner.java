package org.duikan.ui.fx;

import javafx.application.Platform;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Runs jobs in the background and calls their handlers on the window's thread.
///
/// An [Error] of a job reaches its failure handler too, wrapped, so that a job that ran out of
/// memory is reported like any other.
public final class FxJobRunner implements JobRunner, AutoCloseable {
    private static final int THREADS = 3;

    private final ExecutorService threads;

    /// Jobs whose handlers have not returned yet; guarded by itself for those who wait.
    private final AtomicInteger open = new AtomicInteger();

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
        Run<T> run = new Run<>(job, done, failed, this::isOver);
        open.incrementAndGet();
        threads.execute(run);
        return run;
    }

    private void isOver() {
        synchronized (open) {
            open.decrementAndGet();
            open.notifyAll();
        }
    }

    /// Waits until every job and what its handlers began is done, as before the program ends. Not
    /// on the window's thread.
    ///
    /// @param longest in milliseconds; what hangs must not keep the program
    /// @return whether all of it was done in time
    public boolean awaitIdle(long longest) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(longest);
        synchronized (open) {
            for (long left = until - System.nanoTime();
                    open.get() > 0 && left > 0;
                    left = until - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(open, left);
            }
            return open.get() == 0;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static final class Run<T> implements JobRun, JobContext, Runnable {
        private final Job<T> job;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private final Runnable over;
        private volatile boolean cancelled;
        private volatile boolean running = true;
        private volatile double progress = -1;

        /// @param over told when nothing of it is to come any more
        Run(
                Job<T> job,
                Consumer<? super T> done,
                Consumer<? super Exception> failed,
                Runnable over) {
            this.over = over;
            this.job = job;
            this.done = done;
            this.failed = failed;
        }

        @Override
        public void run() {
            try {
                if (cancelled) {
                    over.run();
                    return;
                }
                T result = job.run(this);
                finish(() -> done.accept(result));
            } catch (CancellationException e) {
                running = false;
                over.run();
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
                        try {
                            if (!cancelled) {
                                handler.run();
                            }
                        } finally {
                            over.run();
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
