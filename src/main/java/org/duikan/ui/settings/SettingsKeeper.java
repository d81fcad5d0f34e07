package org.duikan.ui.settings;

import org.duikan.job.JobRunner;
import org.duikan.settings.Settings;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Saves settings in the background, the newest last, skipping those that were overtaken.
public final class SettingsKeeper implements Consumer<Settings> {
    private final JobRunner runner;
    private final Consumer<Settings> save;
    private final Consumer<? super Exception> failed;
    private final AtomicReference<Settings> waiting = new AtomicReference<>();

    /// @param save blocks; throws where settings cannot be saved
    public SettingsKeeper(
            JobRunner runner, Consumer<Settings> save, Consumer<? super Exception> failed) {
        this.runner = Objects.requireNonNull(runner);
        this.save = Objects.requireNonNull(save);
        this.failed = Objects.requireNonNull(failed);
    }

    @Override
    public void accept(Settings settings) {
        waiting.set(settings);
        runner.run(
                _ -> {
                    saveWaiting();
                    return settings;
                },
                _ -> {},
                failed);
    }

    /// Saves what still waits, on the calling thread: for the end of the program.
    public synchronized void saveWaiting() {
        Settings newest = waiting.getAndSet(null);
        if (newest != null) {
            save.accept(newest);
        }
    }
}
