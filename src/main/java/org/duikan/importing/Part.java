package org.duikan.importing;

import org.duikan.job.JobContext;

/// A part of a longer job: its progress from 0 to 1 is a stretch of the whole's.
///
/// @param whole the job
/// @param from where the part begins in the whole's progress
/// @param to where it ends
record Part(JobContext whole, double from, double to) implements JobContext {

    @Override
    public boolean isCancelled() {
        return whole.isCancelled();
    }

    @Override
    public void progress(double share) {
        whole.progress(share < 0 ? share : from + share * (to - from));
    }
}
