package org.duikan.ui.fx;

import org.duikan.job.JobRunner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does pieces of work in the background, one after the other, so that what is saved has the order
/// of the keys pressed. Used on the window's thread.
public final class WorkQueue {
    private final JobRunner runner;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean working;

    public WorkQueue(JobRunner runner) {
        this.runner = Objects.requireNonNull(runner);
    }

    /// @param made gives the work when its turn comes, on the window's thread: what was done before
    ///   it is known by then
    /// @param done is given the result, on the window's thread
    /// @param failed is given what broke; the queue goes on
    public <T> void add(Supplier<Callable<T>> made, Consumer<T> done, Consumer<Exception> failed) {
        waiting.add(
                () -> {
                    Callable<T> work = made.get();
                    runner.run(
                            _ -> work.call(),
                            (T result) -> {
                                done.accept(result);
                                next();
                            },
                            broken -> {
                                failed.accept(broken);
                                next();
                            });
                });
        if (!working) {
            working = true;
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        if (first == null) {
            working = false;
        } else {
            first.run();
        }
    }
}
