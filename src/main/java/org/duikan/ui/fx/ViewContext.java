package org.duikan.ui.fx;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;

import java.util.Objects;

/// What every view is made with.
///
/// @param texts the words of its language
/// @param appearance size of document text
/// @param runner for work that takes time
/// @param notices where its sentences go
public record ViewContext(Texts texts, Appearance appearance, JobRunner runner, Notices notices) {

    public ViewContext {
        Objects.requireNonNull(texts);
        Objects.requireNonNull(appearance);
        Objects.requireNonNull(runner);
        Objects.requireNonNull(notices);
    }
}
