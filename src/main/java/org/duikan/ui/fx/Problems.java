package org.duikan.ui.fx;

import org.duikan.i18n.LocalisedException;

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

    /// Shows the exception's own sentence where it has one.
    ///
    /// @param otherwiseKey key of the sentence that says what could not be done, for an exception
    ///   that has none
    public void present(String otherwiseKey, Throwable broken) {
        LOG.log(Level.ERROR, otherwiseKey, broken);
        notices.show(
                broken instanceof LocalisedException known
                        ? Notice.problem(known::sentence)
                        : Notice.problem(otherwiseKey));
    }
}
