package org.duikan.ui.variants;

import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.report.HandIn;
import org.duikan.report.HandInFile;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.fx.Notice;
import org.duikan.ui.fx.Notices;

/// Hands in what the table shows: to a file or to a printer.
final class VariantsExport {
    private final VariantsViewModel model;
    private final Texts texts;
    private final Notices notices;
    private final FileExport files;

    VariantsExport(VariantsViewModel model, Texts texts, Notices notices, FileExport files) {
        this.model = model;
        this.texts = texts;
        this.notices = notices;
        this.files = files;
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
                        handIn ->
                                files.write(
                                        owner,
                                        title(form) + " " + handIn.witness(),
                                        format.ending(),
                                        out -> HandInFile.write(handIn, form, format, texts, out),
                                        "variants.exported",
                                        "variants.cannot-export"));
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
