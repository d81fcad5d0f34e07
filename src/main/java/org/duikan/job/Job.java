package org.duikan.job;

/// A piece of work that may take time, reports how far it is, and stops when told.
@FunctionalInterface
public interface Job<T> {

    /// Does the work. Called once, on any thread.
    ///
    /// @throws Exception whatever went wrong; it reaches the failure handler of the run
    T run(JobContext context) throws Exception;
}
