package org.duikan.store;

import org.duikan.job.JobContext;

import java.util.ArrayList;
import java.util.List;

/// A context that is cancelled when it has been asked a number of times.
final class Countdown implements JobContext {
    final List<Double> told = new ArrayList<>();
    private final int patience;
    int asked;

    Countdown(int patience) {
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
