package org.duikan.importing;

import org.duikan.job.JobContext;

import java.util.ArrayList;
import java.util.List;

/// A context that remembers what it was told, and says that the job is cancelled when it has been
/// asked often enough.
final class FakeContext implements JobContext {
    final List<Double> told = new ArrayList<>();
    private final int patience;
    int asked;

    FakeContext() {
        this(Integer.MAX_VALUE);
    }

    FakeContext(int patience) {
        this.patience = patience;
    }

    @Override
    public boolean isCancelled() {
        return asked++ >= patience;
    }

    @Override
    public void progress(double share) {
        told.add(share);
    }
}
