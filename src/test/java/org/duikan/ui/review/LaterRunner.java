package org.duikan.ui.review;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/// Runs jobs when told, the oldest first.
public final class LaterRunner implements JobRunner {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> JobRun run(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        waiting.add(() -> JobRunner.sameThread().run(job, done, failed));
        return JobRunner.sameThread().run((JobContext _) -> "", _ -> {}, _ -> {});
    }

    public void runOne() {
        waiting.poll().run();
    }

    public void runAll() {
        while (!waiting.isEmpty()) {
            runOne();
        }
    }
}
