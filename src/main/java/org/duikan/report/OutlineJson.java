package org.duikan.report;

import org.duikan.i18n.Texts;

import java.io.OutputStream;

/// The JSON document `duikan-outline/1`: what was read out of one document.
public final class OutlineJson {

    private OutlineJson() {}

    /// Writes the document; `texts` is the language of the remarks' sentences.
    public static void write(NamedDocument document, Texts texts, OutputStream out) {
        DocumentJson part = new DocumentJson(document);
        JsonDocument.write(
                out,
                "duikan-outline/1",
                json -> {
                    part.writeHead(json);
                    part.writeFacts(json);
                    part.writeUnits(json);
                    part.writeGroups(json);
                    part.writeRemarks(json, texts);
                });
    }
}
