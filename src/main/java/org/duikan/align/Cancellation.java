package org.duikan.align;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Ends a comparison that nobody waits for any more.
final class Cancellation {

    private Cancellation() {}

    static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("comparison cancelled");
        }
    }
}
