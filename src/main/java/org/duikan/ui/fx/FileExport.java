package org.duikan.ui.fx;

import javafx.stage.Window;

import org.duikan.job.JobRunner;
import org.duikan.report.WholeFile;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// Asks where to write a file, writes it whole in the background and says what came of it.
public final class FileExport {
    private final JobRunner runner;
    private final Notices notices;
    private final ExportQuestion question;

    public FileExport(JobRunner runner, Notices notices, ExportQuestion question) {
        this.runner = Objects.requireNonNull(runner);
        this.notices = Objects.requireNonNull(notices);
        this.question = Objects.requireNonNull(question);
    }

    /// @param owner the window it is asked in
    /// @param name a name to begin with, without ending; what no file name may hold is left out
    /// @param ending of the name, without the dot
    /// @param doneKey key of the sentence that names the file written, its argument 0
    /// @param failedKey key of the sentence that says it was not
    /// @param more further arguments of the first sentence
    public void write(
            Window owner,
            String name,
            String ending,
            WholeFile.Content content,
            String doneKey,
            String failedKey,
            Object... more) {
        String safe = name.replaceAll("[\\\\/:*?\"<>|]", " ");
        question.ask(owner, safe + "." + ending)
                .ifPresent(
                        target ->
                                runner.run(
                                        _ -> {
                                            WholeFile.write(target, content);
                                            return target;
                                        },
                                        written ->
                                                notices.show(
                                                        Notice.info(doneKey, said(written, more))),
                                        broken ->
                                                new Problems(notices).present(failedKey, broken)));
    }

    private static Object[] said(Path written, Object... more) {
        return Stream.concat(Stream.of(written.toString()), Stream.of(more)).toArray();
    }
}
