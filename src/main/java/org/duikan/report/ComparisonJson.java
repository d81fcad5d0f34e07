package org.duikan.report;

import org.duikan.align.Candidate;
import org.duikan.align.Comparison;
import org.duikan.align.Evidence;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.align.MatterLink;
import org.duikan.align.Relation;
import org.duikan.diff.Suspicion;
import org.duikan.diff.Variant;
import org.duikan.diff.VariantClass;
import org.duikan.document.MatterLine;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import tools.jackson.core.JsonGenerator;

import java.io.OutputStream;
import java.util.List;

/// The JSON document `duikan-comparison/1`: two documents, their links, every variant.
public final class ComparisonJson {
    private final Comparison comparison;
    private final DocumentJson base;
    private final DocumentJson witness;

    private ComparisonJson(Comparison comparison, DocumentJson base, DocumentJson witness) {
        this.comparison = comparison;
        this.base = base;
        this.witness = witness;
    }

    /// Writes the comparison.
    ///
    /// @param baseFile the base's file as the reader named it
    /// @param witnessFile the witness's file as the reader named it
    public static void write(
            Comparison comparison, String baseFile, String witnessFile, OutputStream out) {
        DocumentJson base = new DocumentJson(new NamedDocument(baseFile, comparison.base()));
        DocumentJson witness =
                new DocumentJson(new NamedDocument(witnessFile, comparison.witness()));
        ComparisonJson document = new ComparisonJson(comparison, base, witness);
        JsonDocument.write(out, "duikan-comparison/1", document::writeFields);
    }

    private void writeFields(JsonGenerator json) {
        json.writeStringProperty("kind", comparison.kind().word());
        base.writeObject(json, "base");
        witness.writeObject(json, "witness");
        json.writeArrayPropertyStart("links");
        comparison.links().forEach(link -> writeLink(json, link));
        json.writeEndArray();
        json.writeArrayPropertyStart("groups");
        comparison.groups().forEach(group -> writeGroup(json, group));
        json.writeEndArray();
        json.writeArrayPropertyStart("matter");
        comparison.matter().forEach(line -> writeMatter(json, line));
        json.writeEndArray();
        json.writeArrayPropertyStart("candidates");
        comparison.candidates().forEach(candidate -> writeCandidate(json, candidate));
        json.writeEndArray();
        writeIndexes(json, "omitted", comparison.omitted());
        writeIndexes(json, "added", comparison.added());
        writeSummary(json, ComparisonCounts.of(comparison));
    }

    private void writeLink(JsonGenerator json, Link link) {
        json.writeStartObject();
        writeIndexes(json, "base", link.base());
        writeIndexes(json, "witness", link.witness());
        json.writeStringProperty("relation", link.relation().word());
        JsonDocument.writeScore(json, link.score());
        json.writeBooleanProperty("moved", link.moved());
        writeReasons(json, link.evidence());
        json.writeArrayPropertyStart("variants");
        for (LinkVariant variant : link.variants()) {
            Passage baseText = comparison.baseUnits().get(variant.baseUnit()).text();
            Passage witnessText = comparison.witnessUnits().get(variant.witnessUnit()).text();
            writeVariant(json, variant.variant(), baseText, witnessText);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeGroup(JsonGenerator json, GroupLink group) {
        json.writeStartObject();
        json.writeNumberProperty("base", group.base());
        json.writeNumberProperty("witness", group.witness());
        json.writeBooleanProperty("moved", group.moved());
        Passage baseHeading = comparison.base().groups().get(group.base()).heading();
        Passage witnessHeading = comparison.witness().groups().get(group.witness()).heading();
        json.writeArrayPropertyStart("variants");
        group.variants().forEach(v -> writeVariant(json, v, baseHeading, witnessHeading));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeMatter(JsonGenerator json, MatterLink link) {
        MatterLine baseLine = comparison.base().matter().get(link.base());
        MatterLine witnessLine = comparison.witness().matter().get(link.witness());
        json.writeStartObject();
        json.writeStringProperty("role", baseLine.role().word());
        json.writeStringProperty("base", baseLine.text().text());
        json.writeStringProperty("witness", witnessLine.text().text());
        json.writeArrayPropertyStart("variants");
        link.variants().forEach(v -> writeVariant(json, v, baseLine.text(), witnessLine.text()));
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeVariant(
            JsonGenerator json, Variant variant, Passage baseText, Passage witnessText) {
        json.writeStartObject();
        json.writeStringProperty("kind", variant.kind().word());
        json.writeStringProperty("class", variant.variantClass().word());
        String suspicion = variant.suspicion().map(Suspicion::word).orElse("");
        JsonDocument.writeOptional(json, "suspicion", suspicion);
        writeReading(json, "base", base, baseText, variant.base());
        writeReading(json, "witness", witness, witnessText, variant.witness());
        json.writeEndObject();
    }

    private static void writeReading(
            JsonGenerator json, String name, DocumentJson document, Passage text, TextSpan span) {
        json.writeObjectPropertyStart(name);
        document.writeSpan(json, text.toSource(span));
        json.writeStringProperty("text", span.of(text.text()));
        json.writeEndObject();
    }

    static void writeReasons(JsonGenerator json, List<Evidence> evidence) {
        json.writeArrayPropertyStart("reason");
        evidence.forEach(shared -> json.writeString(shared.text()));
        json.writeEndArray();
    }

    private static void writeCandidate(JsonGenerator json, Candidate candidate) {
        json.writeStartObject();
        json.writeNumberProperty("base", candidate.base());
        json.writeNumberProperty("witness", candidate.witness());
        JsonDocument.writeScore(json, candidate.score());
        json.writeEndObject();
    }

    private static void writeIndexes(JsonGenerator json, String name, List<Integer> indexes) {
        json.writeArrayPropertyStart(name);
        indexes.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private static void writeSummary(JsonGenerator json, ComparisonCounts counts) {
        json.writeObjectPropertyStart("summary");
        json.writeNumberProperty("baseUnits", counts.baseUnits());
        json.writeNumberProperty("witnessUnits", counts.witnessUnits());
        json.writeNumberProperty("linked", counts.linked());
        json.writeNumberProperty("moved", counts.moved());
        json.writeNumberProperty("omitted", counts.omitted());
        json.writeNumberProperty("added", counts.added());
        for (Relation relation : Relation.values()) {
            json.writeNumberProperty(relation.word(), counts.of(relation));
        }
        json.writeNumberProperty("substance", counts.substance());
        json.writeNumberProperty("typographic", counts.typographic());
        for (VariantClass variantClass : VariantClass.values()) {
            json.writeNumberProperty(variantClass.word(), counts.of(variantClass));
        }
        json.writeEndObject();
    }
}
