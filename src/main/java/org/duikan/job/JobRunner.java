package org.duikan.job;

import java.util.function.Consumer;

/// Runs jobs. The two handlers are called on the thread of whoever owns the runner (the window's
/// thread), exactly one of them, once, and neither after a cancellation.
public interface JobRunner {

    <T> JobRun run(Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed);

    /// Runs everything at once, on the calling thread: for tests and the command line.
    static JobRunner sameThread() {
        return new SameThreadRunner();
    }
}
