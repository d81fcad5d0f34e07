package org.duikan.job;

/// A job on its way.
public interface JobRun {

    /// Asks the job to stop; its handlers will not be called any more.
    void cancel();

    boolean isRunning();

    /// How far it is: 0..1, or -1 where unknown.
    double progress();
}
