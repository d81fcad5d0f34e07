package org.duikan.report;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.function.Consumer;

/// Writes one JSON document in UTF-8, with a line feed at its end.
final class JsonDocument {
    private static final double DECIMALS = 10_000;

    private JsonDocument() {}

    /// Writes an object whose first field names the format; the stream stays open.
    static void write(OutputStream out, String format, Consumer<JsonGenerator> fields) {
        JsonFactory factory =
                JsonFactory.builder()
                        .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
                        .build();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("format", format);
            fields.accept(json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// A text, or null where there is none.
    static void writeOptional(JsonGenerator json, String name, String value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /// A score with four decimals, more would say nothing.
    static void writeScore(JsonGenerator json, double score) {
        json.writeNumberProperty("score", Math.round(score * DECIMALS) / DECIMALS);
    }
}
