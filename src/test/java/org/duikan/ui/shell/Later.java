package org.duikan.ui.shell;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;

/// Runs jobs when told to, one at a time: what happens while a job is on its way can be tested.
public final class Later implements JobRunner {
    private final Queue<Waiting<?>> waiting = new ArrayDeque<>();

    @Override
    public <T> JobRun run(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        Waiting<T> run = new Waiting<>(job, done, failed);
        waiting.add(run);
        return run;
    }

    /// Does the oldest job that waits.
    public void next() {
        waiting.remove().work();
    }

    /// Does all jobs, and those they bring.
    public void all() {
        while (!waiting.isEmpty()) {
            next();
        }
    }

    private static final class Waiting<T> implements JobRun, JobContext {
        private final Job<T> job;
        private final Consumer<? super T> done;
        private final Consumer<? super Exception> failed;
        private boolean cancelled;
        private boolean running = true;
        private double progress = -1;

        Waiting(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
            this.job = job;
            this.done = done;
            this.failed = failed;
        }

        void work() {
            running = false;
            if (cancelled) {
                return;
            }
            T result;
            try {
                result = job.run(this);
            } catch (Exception e) { // whatever a job throws is the failure handler's
                failed.accept(e);
                return;
            }
            done.accept(result);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public boolean isRunning() {
            return running && !cancelled;
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
