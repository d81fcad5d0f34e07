package org.duikan.job;

import java.util.function.Consumer;

/// Runs a job on the calling thread before `run` returns.
final class SameThreadRunner implements JobRunner {

    private static final JobRun FINISHED =
            new JobRun() {
                @Override
                public void cancel() {}

                @Override
                public boolean isRunning() {
                    return false;
                }

                @Override
                public double progress() {
                    return 1;
                }
            };

    @Override
    public <T> JobRun run(
            Job<T> job, Consumer<? super T> done, Consumer<? super Exception> failed) {
        T result;
        try {
            result = job.run(JobContext.none());
        } catch (Exception e) { // whatever a job throws is the failure handler's
            failed.accept(e);
            return FINISHED;
        }
        done.accept(result);
        return FINISHED;
    }
}
