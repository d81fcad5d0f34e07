package org.duikan.report;

import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentFacts;
import org.duikan.document.PolicyDocument;
import org.duikan.document.StructureRemark;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.text.CodePointOffsets;
import org.duikan.text.TextSpan;

import tools.jackson.core.JsonGenerator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes a document and its parts as fields of a JSON document.
final class DocumentJson {
    private final NamedDocument named;
    private final PolicyDocument document;
    private final CodePointOffsets offsets;

    DocumentJson(NamedDocument named) {
        this.named = named;
        this.document = named.document();
        this.offsets = new CodePointOffsets(document.source());
    }

    CodePointOffsets offsets() {
        return offsets;
    }

    void writeObject(JsonGenerator json, String name) {
        json.writeObjectPropertyStart(name);
        writeContent(json);
        json.writeEndObject();
    }

    void writeContent(JsonGenerator json) {
        writeHead(json);
        writeUnits(json);
        writeGroups(json);
    }

    void writeHead(JsonGenerator json) {
        json.writeStringProperty("file", named.file());
        JsonDocument.writeOptional(json, "title", UnitLabels.oneLine(document.facts().title()));
        JsonDocument.writeOptional(json, "documentNumber", document.facts().documentNumber());
    }

    void writeFacts(JsonGenerator json) {
        DocumentFacts facts = document.facts();
        json.writeObjectPropertyStart("facts");
        JsonDocument.writeOptional(json, "issuer", facts.issuer());
        JsonDocument.writeOptional(json, "recipients", facts.recipients());
        JsonDocument.writeOptional(json, "copiesTo", facts.copiesTo());
        writeDate(json, "signed", facts.signed());
        writeDate(json, "printed", facts.printed());
        writeDate(json, "published", facts.published());
        json.writeEndObject();
    }

    private static void writeDate(JsonGenerator json, String name, Optional<LocalDate> date) {
        JsonDocument.writeOptional(json, name, date.map(LocalDate::toString).orElse(""));
    }

    void writeUnits(JsonGenerator json) {
        json.writeArrayPropertyStart("units");
        for (AlignableUnit unit : document.alignableUnits()) {
            json.writeStartObject();
            json.writeNumberProperty("index", unit.index());
            writeNames(json, unit.unit());
            json.writeArrayPropertyStart("path");
            unit.path().forEach(group -> json.writeString(UnitLabels.of(group)));
            json.writeEndArray();
            json.writeStringProperty("text", unit.text().text());
            writeSpan(json, unit.unit().span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeGroups(JsonGenerator json) {
        json.writeArrayPropertyStart("groups");
        List<Unit> groups = document.groups();
        for (int i = 0; i < groups.size(); i++) {
            json.writeStartObject();
            json.writeNumberProperty("index", i);
            writeNames(json, groups.get(i));
            writeSpan(json, groups.get(i).span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeNames(JsonGenerator json, Unit unit) {
        json.writeStringProperty("level", unit.level().word());
        json.writeStringProperty("num", unit.num());
        json.writeStringProperty("heading", unit.heading().text());
    }

    void writeRemarks(JsonGenerator json, Texts texts) {
        json.writeArrayPropertyStart("remarks");
        for (StructureRemark remark : document.remarks()) {
            json.writeStartObject();
            json.writeStringProperty("kind", remark.kind().word());
            json.writeStringProperty("num", remark.num());
            json.writeStringProperty("text", RemarkSentence.of(remark, texts));
            writeSpan(json, remark.span());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void writeSpan(JsonGenerator json, TextSpan span) {
        json.writeNumberProperty("start", offsets.start(span));
        json.writeNumberProperty("end", offsets.end(span));
    }
}
