package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.anchor.Quote;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.note.Place;
import org.duikan.text.CodePointOffsets;
import org.duikan.text.TextSpan;

import tools.jackson.core.JsonGenerator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes the places of notes as specific resources.
final class TargetWriter {
    private final JsonGenerator json;
    private final Map<DocumentId, SharedDocument> documents = new HashMap<>();
    private final Map<Digest, CodePointOffsets> offsets;

    TargetWriter(
            JsonGenerator json,
            List<SharedDocument> documents,
            Map<Digest, CodePointOffsets> offsets) {
        this.json = json;
        documents.forEach(one -> this.documents.put(one.id(), one));
        this.offsets = offsets;
    }

    /// One resource for each anchor; a place without anchors is the document itself.
    void side(Place place, String side) {
        SharedDocument document = documents.get(place.document());
        if (place.anchors().isEmpty()) {
            open(source(document));
            describe(document, side);
            json.writeEndObject();
        }
        for (Anchor anchor : place.anchors()) {
            open(NoteWriter.urn(anchor.text()));
            selectors(anchor);
            describe(document, side);
            path(anchor);
            json.writeEndObject();
        }
    }

    void confirmed(Place place) {
        json.writeStartObject();
        json.writeNumberProperty(Words.DOCUMENT, place.document().value());
        json.writeArrayPropertyStart(Words.ANCHORS);
        for (Anchor anchor : place.anchors()) {
            open(NoteWriter.urn(anchor.text()));
            selectors(anchor);
            path(anchor);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static String source(SharedDocument document) {
        return document.text()
                .map(NoteWriter::urn)
                .orElse(Words.NAMESPACE + "document:" + document.id().value());
    }

    private void open(String source) {
        json.writeStartObject();
        json.writeStringProperty("type", "SpecificResource");
        json.writeStringProperty("source", source);
    }

    private void describe(SharedDocument document, String side) {
        json.writeNumberProperty(Words.DOCUMENT, document.id().value());
        json.writeStringProperty(Words.TITLE, document.title());
        json.writeStringProperty(Words.NUMBER, document.number());
        json.writeStringProperty(Words.SIDE, side);
    }

    private void path(Anchor anchor) {
        json.writeArrayPropertyStart(Words.PATH);
        anchor.path().forEach(json::writeString);
        json.writeEndArray();
    }

    private void selectors(Anchor anchor) {
        Quote quote = anchor.quote();
        Optional<TextSpan> points = points(anchor);
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", quote.exact());
        json.writeStringProperty("prefix", quote.prefix());
        json.writeStringProperty("suffix", quote.suffix());
        json.writeEndObject();
        points.ifPresent(this::position);
        json.writeEndArray();
        if (points.isEmpty()) {
            json.writeArrayPropertyStart(Words.UNITS);
            json.writeNumber(anchor.span().start());
            json.writeNumber(anchor.span().end());
            json.writeEndArray();
        }
    }

    private void position(TextSpan points) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", points.start());
        json.writeNumberProperty("end", points.end());
        json.writeEndObject();
    }

    /// Code points of the words; empty where the text is not at hand or the words are not in it.
    private Optional<TextSpan> points(Anchor anchor) {
        CodePointOffsets known = offsets.get(anchor.text());
        TextSpan span = anchor.span();
        if (known == null || span.end() > known.units()) {
            return Optional.empty();
        }
        TextSpan points = new TextSpan(known.start(span), known.end(span));
        boolean whole =
                known.toUnits(points.start()) == span.start()
                        && known.toUnits(points.end()) == span.end();
        return whole ? Optional.of(points) : Optional.empty();
    }
}
