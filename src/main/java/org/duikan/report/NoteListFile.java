package org.duikan.report;

import org.duikan.i18n.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes lists of notes.
public final class NoteListFile {

    private NoteListFile() {}

    /// Writes it; the stream stays open.
    public static void write(NoteList list, NoteList.Format format, Texts texts, OutputStream out)
            throws IOException {
        switch (format) {
            case CSV -> CsvTable.write(NoteTable.of(list, texts), out);
            case XLSX ->
                    HandInWorkbook.write(
                            SheetRows.sayingWhatIsCut(NoteTable.of(list, texts), texts),
                            texts,
                            out);
            case MARKDOWN ->
                    out.write(NoteMarkdown.of(list, texts).getBytes(StandardCharsets.UTF_8));
        }
    }
}
