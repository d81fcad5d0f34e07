package org.duikan.ui.variants;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.job.JobRun;
import org.duikan.job.JobRunner;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs jobs at once and tells their time from that of the window's thread.
public final class Stopwatch implements JobRunner {
    private final JobRunner runner = JobRunner.sameThread();
    private final List<Double> own = new ArrayList<>();
    private final List<Double> behind = new ArrayList<>();
    private long inJobs;

    @Override
    public <T> JobRun run(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        return runner.run(context -> timed(job, context), done, failed);
    }

    private <T> T timed(Job<T> job, JobContext context) throws Exception {
        long start = System.nanoTime();
        try {
            return job.run(context);
        } finally {
            inJobs += System.nanoTime() - start;
        }
    }

    public <T> T time(Supplier<T> work) {
        inJobs = 0;
        long start = System.nanoTime();
        T result = work.get();
        own.add((System.nanoTime() - start - inJobs) / 1e6);
        behind.add(inJobs / 1e6);
        return result;
    }

    public void time(Runnable work) {
        time(
                () -> {
                    work.run();
                    return work;
                });
    }

    /// Prints the times since the last print.
    public void print(String what) {
        String jobs =
                behind.stream().anyMatch(one -> one > 0)
                        ? "   in the background %7.1f ms".formatted(median(behind))
                        : "";
        System.out.printf(
                "%-44s %7.1f ms   first %7.1f ms%s%n", what, median(own), own.getFirst(), jobs);
        clear();
    }

    public void clear() {
        own.clear();
        behind.clear();
    }

    private static double median(List<Double> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
