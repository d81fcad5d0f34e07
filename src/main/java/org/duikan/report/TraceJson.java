package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.Link;

import tools.jackson.core.JsonGenerator;

import java.io.OutputStream;
import java.util.List;

/// The JSON document `duikan-trace/1`: what became of every unit of the base in later documents. A
/// cell is one base unit and one unit of one witness that are linked.
public final class TraceJson {

    private TraceJson() {}

    /// Writes the traces.
    ///
    /// @param base the base, the same in all comparisons
    /// @param comparisons one for each witness
    /// @param files the witnesses' files as the reader named them, in the same order
    public static void write(
            NamedDocument base,
            List<Comparison> comparisons,
            List<String> files,
            OutputStream out) {
        JsonDocument.write(
                out,
                "duikan-trace/1",
                json -> {
                    new DocumentJson(base).writeObject(json, "base");
                    json.writeArrayPropertyStart("witnesses");
                    for (int i = 0; i < files.size(); i++) {
                        writeWitness(json, comparisons.get(i), files.get(i));
                    }
                    json.writeEndArray();
                    json.writeArrayPropertyStart("cells");
                    for (int i = 0; i < files.size(); i++) {
                        for (Link link : comparisons.get(i).links()) {
                            writeCells(json, i, link);
                        }
                    }
                    json.writeEndArray();
                });
    }

    private static void writeWitness(JsonGenerator json, Comparison comparison, String file) {
        json.writeStartObject();
        new DocumentJson(new NamedDocument(file, comparison.witness())).writeContent(json);
        json.writeStringProperty("kind", comparison.kind().word());
        json.writeEndObject();
    }

    private static void writeCells(JsonGenerator json, int witness, Link link) {
        for (int base : link.base()) {
            for (int unit : link.witness()) {
                json.writeStartObject();
                json.writeNumberProperty("base", base);
                json.writeNumberProperty("witness", witness);
                json.writeNumberProperty("unit", unit);
                json.writeStringProperty("relation", link.relation().word());
                JsonDocument.writeScore(json, link.score());
                ComparisonJson.writeReasons(json, link.evidence());
                json.writeNullProperty("decision");
                json.writeEndObject();
            }
        }
    }
}
