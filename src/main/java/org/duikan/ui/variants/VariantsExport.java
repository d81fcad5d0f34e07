package org.duikan.ui.variants;

import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.report.HandIn;
import org.duikan.report.HandInFile;
import org.duikan.report.WholeFile;
import org.duikan.ui.fx.ExportQuestion;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.nio.file.Path;

/// Hands in what the table shows: to a file, written whole in the background, or to a printer.
final class VariantsExport {
    private final VariantsViewModel model;
    private final Texts texts;
    private final JobRunner runner;
    private final Notices notices;
    private final ExportQuestion question;

    VariantsExport(
            VariantsViewModel model,
            Texts texts,
            JobRunner runner,
            Notices notices,
            ExportQuestion question) {
        this.model = model;
        this.texts = texts;
        this.runner = runner;
        this.notices = notices;
        this.question = question;
    }

    String title(HandIn.Form form) {
        return texts.get(form == HandIn.Form.ERRATA ? "handin.errata" : "handin.collation");
    }

    String title(HandIn.Format format) {
        return texts.get("variants.format-" + format.ending());
    }

    void write(HandIn.Form form, HandIn.Format format, Window owner) {
        model.handIn()
                .ifPresent(
                        handIn -> {
                            String name = title(form) + " " + handIn.witness();
                            String safe = name.replaceAll("[\\\\/:*?\"<>|]", " ");
                            question.ask(owner, safe + "." + format.ending())
                                    .ifPresent(target -> write(handIn, form, format, target));
                        });
    }

    private void write(HandIn handIn, HandIn.Form form, HandIn.Format format, Path target) {
        runner.run(
                _ -> {
                    WholeFile.write(
                            target, out -> HandInFile.write(handIn, form, format, texts, out));
                    return target;
                },
                written -> notices.show(Notice.info("variants.exported", written.toString())),
                broken -> new Problems(notices).present("variants.cannot-export", broken));
    }

    void print(HandIn.Form form, Window owner) {
        model.handIn()
                .ifPresent(
                        handIn -> {
                            var table = HandInFile.table(handIn, form, texts);
                            if (!new TablePrinter(table, texts).print(owner)) {
                                notices.show(Notice.problem("variants.no-printer"));
                            }
                        });
    }
}
