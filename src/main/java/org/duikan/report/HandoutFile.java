package org.duikan.report;

import org.duikan.i18n.Texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes handouts.
public final class HandoutFile {

    private HandoutFile() {}

    /// Writes it; the stream stays open.
    public static void write(Handout handout, Handout.Format format, Texts texts, OutputStream out)
            throws IOException {
        HandoutSheet sheet = HandoutSheet.of(handout, texts);
        switch (format) {
            case DOCX -> HandoutDocx.write(sheet, texts, out);
            case HTML -> out.write(HandoutPage.html(sheet, texts).getBytes(StandardCharsets.UTF_8));
        }
    }
}
