package org.duikan.ui.fx;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Objects;

/// The one presenter of broken things: logs each once and shows one sentence, never a stack trace.
public final class Problems {
    private static final Logger LOG = System.getLogger(Problems.class.getName());

    private final Notices notices;

    public Problems(Notices notices) {
        this.notices = Objects.requireNonNull(notices);
    }

    /// @param whileDoingKey key of the sentence that says what could not be done
    public void present(String whileDoingKey, Throwable broken) {
        LOG.log(Level.ERROR, whileDoingKey, broken);
        notices.show(Notice.problem(whileDoingKey));
    }
}
