package org.duikan.ui.traces;

import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.job.JobRunner;
import org.duikan.report.TracePage;
import org.duikan.report.TraceReport;
import org.duikan.report.TraceWorkbook;
import org.duikan.report.WholeFile;
import org.duikan.ui.fx.ExportQuestion;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;
import org.duikan.ui.fx.Problems;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Writes the matrix as it is known now to a file, in the background.
final class TracesExport {
    private final TracesViewModel model;
    private final Texts texts;
    private final JobRunner runner;
    private final Notices notices;
    private final ExportQuestion question;

    TracesExport(
            TracesViewModel model,
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

    /// The formats there are.
    enum Format {
        HTML(".html"),
        XLSX(".xlsx");

        private final String ending;

        Format(String ending) {
            this.ending = ending;
        }
    }

    void export(Format format, Window owner) {
        String base = model.desk().summary().shortName(texts.locale());
        String name = texts.get("traces.title") + " " + base.replaceAll("[\\\\/:*?\"<>|]", " ");
        question.ask(owner, name + format.ending).ifPresent(target -> write(format, target));
    }

    private void write(Format format, Path target) {
        TraceReport report = report();
        runner.run(
                _ -> {
                    WholeFile.write(target, out -> write(format, report, out));
                    return target;
                },
                written -> notices.show(Notice.info("traces.exported", written.toString())),
                broken -> new Problems(notices).present("traces.cannot-export", broken));
    }

    private void write(Format format, TraceReport report, OutputStream out) throws IOException {
        switch (format) {
            case HTML -> out.write(TracePage.html(report, texts).getBytes(StandardCharsets.UTF_8));
            case XLSX -> TraceWorkbook.write(report, texts, out);
        }
    }

    private TraceReport report() {
        String title = model.desk().base().facts().title().replace("\n", "");
        String base = title.isEmpty() ? model.desk().summary().shortName(texts.locale()) : title;
        List<String> names =
                model.columns().all().stream()
                        .map(column -> column.document().shortName(texts.locale()))
                        .toList();
        return new TraceReport(base, names, model.matrixProperty().get());
    }
}
