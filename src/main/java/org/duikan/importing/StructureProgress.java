package org.duikan.importing;

import org.duikan.job.JobContext;

import java.util.function.BooleanSupplier;

/// Tells from how often the reader of structures asks whether to go on how far it is: about twice a
/// line, once for the lines and once for the paragraphs.
final class StructureProgress implements BooleanSupplier {
    private static final int ASKED_PER_STEP = 256;

    private final JobContext context;
    private final double expected;
    private long asked;

    StructureProgress(JobContext context, long lines) {
        this.context = context;
        this.expected = 2.0 * lines;
    }

    @Override
    public boolean getAsBoolean() {
        asked++;
        if (asked % ASKED_PER_STEP == 0) {
            context.progress(Math.min(1, asked / expected));
        }
        return context.isCancelled();
    }
}
