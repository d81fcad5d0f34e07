package org.duikan.structure;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Stops a long reading that nobody waits for any more.
final class Cancellation {

    private Cancellation() {}

    /// @throws CancellationException where the supplier says so
    static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("reading of the structure was cancelled");
        }
    }
}
