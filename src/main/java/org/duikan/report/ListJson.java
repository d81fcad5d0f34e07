package org.duikan.report;

import org.duikan.document.DocumentSummary;

import java.io.OutputStream;
import java.util.List;

/// The JSON document `duikan-list/1`: the documents of a corpus.
public final class ListJson {

    private ListJson() {}

    public static void write(List<DocumentSummary> documents, OutputStream out) {
        JsonDocument.write(
                out,
                "duikan-list/1",
                json -> {
                    json.writeArrayPropertyStart("documents");
                    for (DocumentSummary document : documents) {
                        json.writeStartObject();
                        json.writeNumberProperty("id", document.id().value());
                        String title = UnitLabels.oneLine(document.facts().title());
                        JsonDocument.writeOptional(json, "title", title);
                        String number = document.facts().documentNumber();
                        JsonDocument.writeOptional(json, "documentNumber", number);
                        JsonDocument.writeOptional(json, "issuer", document.facts().issuer());
                        JsonDocument.writeOptional(json, "kind", document.kind());
                        json.writeNumberProperty("units", document.units());
                        json.writeNumberProperty("characters", document.characters());
                        json.writeStringProperty("file", document.fileName());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }
}
