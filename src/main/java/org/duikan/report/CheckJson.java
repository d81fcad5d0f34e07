package org.duikan.report;

import org.duikan.check.Finding;
import org.duikan.i18n.Texts;

import java.io.OutputStream;
import java.util.List;

/// The JSON document `duikan-check/1`: what is wrong in one document.
public final class CheckJson {

    private CheckJson() {}

    /// Writes the findings; `texts` is the language of their sentences.
    public static void write(
            NamedDocument named, List<Finding> findings, Texts texts, OutputStream out) {
        DocumentJson part = new DocumentJson(named);
        JsonDocument.write(
                out,
                "duikan-check/1",
                json -> {
                    part.writeHead(json);
                    json.writeArrayPropertyStart("findings");
                    for (Finding finding : findings) {
                        json.writeStartObject();
                        json.writeStringProperty("kind", finding.kind().word());
                        json.writeStringProperty("num", finding.num());
                        json.writeStringProperty("text", CheckSentence.of(finding, texts));
                        part.writeSpan(json, finding.span());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
