package org.duikan.job;

import java.util.concurrent.CancellationException;

/// What a running job can ask and tell.
public interface JobContext {

    boolean isCancelled();

    /// How far the work is: 0..1, or -1 where nobody can know. Cheap; may be called often.
    void progress(double share);

    /// @throws CancellationException where the run was cancelled
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException();
        }
    }

    /// A context that cannot be cancelled and reports to nobody.
    static JobContext none() {
        return new JobContext() {
            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void progress(double share) {}
        };
    }
}
