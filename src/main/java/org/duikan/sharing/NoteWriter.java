package org.duikan.sharing;

import org.duikan.anchor.Anchor;
import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.note.NoteTexts;
import org.duikan.text.CodePointOffsets;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Writes notes as an AnnotationCollection of W3C Web Annotations, in UTF-8. The texts the notes
/// were put to come first, so that one pass reads the file.
public final class NoteWriter {
    private final NoteShare share;
    private final JsonGenerator json;
    private final NoteTexts texts;
    private final Map<Digest, PolicyDocument> carried = new LinkedHashMap<>();

    private NoteWriter(NoteShare share, NoteTexts texts, JsonGenerator json) {
        this.share = share;
        this.texts = texts;
        this.json = json;
    }

    /// Writes them; the stream stays open. Takes as much memory as the texts.
    public static void write(NoteShare share, NoteTexts texts, OutputStream out)
            throws IOException {
        JsonFactory factory =
                JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
        // the encoder replaces half a surrogate pair; Jackson's own would refuse the whole file
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), writer)) {
            new NoteWriter(share, texts, json).collection();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
        writer.flush();
    }

    private void collection() {
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString(Words.CONTEXT);
        json.writeStartObject();
        json.writeStringProperty(Words.PREFIX, Words.NAMESPACE);
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("id", name());
        json.writeStringProperty("type", "AnnotationCollection");
        json.writeStringProperty(Words.FORMAT, Words.FORMAT_NAME);
        json.writeNumberProperty("total", share.notes().size());
        json.writeArrayPropertyStart(Words.DOCUMENTS);
        share.documents().forEach(this::document);
        json.writeEndArray();
        texts();
        page();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// The same for the same versions of the same notes.
    private String name() {
        String all =
                share.notes().stream()
                        .map(one -> one.note().id() + " " + one.note().changed())
                        .collect(Collectors.joining("\n"));
        return Words.UUID_URN + UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8));
    }

    private void document(SharedDocument document) {
        json.writeStartObject();
        json.writeNumberProperty(Words.DOCUMENT, document.id().value());
        document.text().ifPresent(text -> json.writeStringProperty("source", urn(text)));
        json.writeStringProperty(Words.NAME, document.name());
        json.writeStringProperty(Words.TITLE, document.title());
        json.writeStringProperty(Words.NUMBER, document.number());
        json.writeEndObject();
    }

    private void texts() {
        Map<Digest, String> names = new LinkedHashMap<>();
        Map<Long, String> documents =
                share.documents().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.id().value(),
                                        SharedDocument::name,
                                        (one, other) -> one));
        for (SharedNote shared : share.notes()) {
            NoteShare.places(shared.note())
                    .forEach(
                            place -> {
                                String name = documents.get(place.document().value());
                                for (Anchor anchor : place.anchors()) {
                                    names.putIfAbsent(anchor.text(), name);
                                }
                            });
        }
        json.writeArrayPropertyStart(Words.TEXTS);
        names.forEach(this::text);
        json.writeEndArray();
    }

    private void text(Digest digest, String name) {
        Optional<PolicyDocument> found = texts.find(digest);
        if (found.isEmpty()) {
            return;
        }
        PolicyDocument document = found.get();
        carried.put(digest, document);
        json.writeStartObject();
        json.writeStringProperty("id", urn(digest));
        json.writeStringProperty(Words.NAME, name);
        json.writeStringProperty(Words.TITLE, document.facts().title());
        json.writeStringProperty(Words.NUMBER, document.facts().documentNumber());
        json.writeStringProperty("value", document.source().text());
        json.writeEndObject();
    }

    private void page() {
        json.writeObjectPropertyStart("first");
        json.writeStringProperty("id", name() + "#1");
        json.writeStringProperty("type", "AnnotationPage");
        json.writeNumberProperty("startIndex", 0);
        json.writeArrayPropertyStart("items");
        Map<Digest, CodePointOffsets> offsets = new LinkedHashMap<>();
        carried.forEach((digest, text) -> offsets.put(digest, new CodePointOffsets(text.source())));
        AnnotationWriter writer = new AnnotationWriter(json, share.documents(), offsets);
        share.notes().forEach(writer::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    static String urn(Digest digest) {
        return Words.SHA_URN + digest.hex();
    }
}
