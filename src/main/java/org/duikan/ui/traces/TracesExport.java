package org.duikan.ui.traces;

import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.report.TracePage;
import org.duikan.report.TraceReport;
import org.duikan.report.TraceWorkbook;
import org.duikan.ui.fx.FileExport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Writes the matrix as it is known now to a file.
final class TracesExport {
    private final TracesViewModel model;
    private final Texts texts;
    private final FileExport files;

    TracesExport(TracesViewModel model, Texts texts, FileExport files) {
        this.model = model;
        this.texts = texts;
        this.files = files;
    }

    /// The formats there are.
    enum Format {
        HTML,
        XLSX
    }

    void export(Format format, Window owner) {
        TraceReport report = report();
        files.write(
                owner,
                texts.get("traces.title") + " " + model.desk().summary().shortName(texts.locale()),
                format.name().toLowerCase(Locale.ROOT),
                out -> write(format, report, out),
                "traces.exported",
                "traces.cannot-export");
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
