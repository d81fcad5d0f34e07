package org.duikan.report;

import org.duikan.i18n.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes what a proofreader hands in.
public final class HandInFile {

    private HandInFile() {}

    /// The table of a form, for whatever shows it.
    public static HandInTable table(HandIn handIn, HandIn.Form form, Texts texts) {
        return switch (form) {
            case ERRATA -> ErrataTable.of(handIn, texts);
            case COLLATION_TABLE -> CollationSheet.of(handIn, texts);
        };
    }

    /// Writes it; the stream stays open.
    public static void write(
            HandIn handIn, HandIn.Form form, HandIn.Format format, Texts texts, OutputStream out)
            throws IOException {
        HandInTable table = table(handIn, form, texts);
        switch (format) {
            case DOCX -> HandInDocx.write(table, texts, out);
            case XLSX -> HandInWorkbook.write(table, texts, out);
            case HTML -> out.write(HandInPage.html(table, texts).getBytes(StandardCharsets.UTF_8));
        }
    }
}
