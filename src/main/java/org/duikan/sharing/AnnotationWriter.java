package org.duikan.sharing;

import org.duikan.document.Digest;
import org.duikan.note.Note;
import org.duikan.note.Reply;
import org.duikan.note.Target;
import org.duikan.text.CodePointOffsets;

import tools.jackson.core.JsonGenerator;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Writes notes as annotations.
final class AnnotationWriter {
    private final JsonGenerator json;
    private final TargetWriter targets;

    /// @param offsets those of every text that is at hand
    AnnotationWriter(
            JsonGenerator json,
            List<SharedDocument> documents,
            Map<Digest, CodePointOffsets> offsets) {
        this.json = json;
        targets = new TargetWriter(json, documents, offsets);
    }

    void write(SharedNote shared) {
        Note note = shared.note();
        json.writeStartObject();
        json.writeStringProperty("id", Words.UUID_URN + note.id());
        json.writeStringProperty("type", "Annotation");
        motivations(note);
        creator(note.author());
        json.writeStringProperty("created", note.created().toString());
        json.writeStringProperty("modified", note.changed().toString());
        json.writeArrayPropertyStart("body");
        bodies(note);
        json.writeEndArray();
        json.writeArrayPropertyStart("target");
        targets.side(note.target().place(), Words.PLACE);
        note.target().facing().ifPresent(facing -> targets.side(facing, Words.FACING));
        json.writeEndArray();
        ownFields(shared);
        json.writeEndObject();
    }

    private void motivations(Note note) {
        String first =
                switch (note.writing().kind()) {
                    case COMMENT -> "commenting";
                    case QUESTION -> "questioning";
                    case ANSWER_KEY -> "replying";
                    case CORRECTION -> "editing";
                    case TEACHING_POINT -> "describing";
                };
        if (note.target().kind() == Target.Kind.LINK) {
            json.writeArrayPropertyStart("motivation");
            json.writeString(first);
            json.writeString("linking");
            json.writeEndArray();
        } else {
            json.writeStringProperty("motivation", first);
        }
    }

    private void creator(String name) {
        json.writeObjectPropertyStart("creator");
        json.writeStringProperty("type", "Person");
        json.writeStringProperty("name", name);
        json.writeEndObject();
    }

    private void bodies(Note note) {
        openBody(note.writing().text(), "commenting");
        json.writeEndObject();
        for (String tag : note.writing().tags()) {
            openBody(tag, "tagging");
            json.writeEndObject();
        }
        if (note.reply().isPresent()) {
            Reply reply = note.reply().get();
            openBody(reply.text(), "replying");
            creator(reply.author());
            json.writeStringProperty("modified", reply.time().toString());
            json.writeEndObject();
        }
    }

    private void openBody(String value, String purpose) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("value", value);
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("purpose", purpose);
    }

    private void ownFields(SharedNote shared) {
        Note note = shared.note();
        json.writeStringProperty(Words.KIND, note.writing().kind().word());
        json.writeStringProperty(Words.COLOUR, note.writing().colour().word());
        json.writeStringProperty(Words.TARGET_KIND, note.target().kind().word());
        if (!note.confirmed().isEmpty()) {
            json.writeArrayPropertyStart(Words.CONFIRMED);
            note.confirmed().forEach(targets::confirmed);
            json.writeEndArray();
        }
        note.carriedFrom()
                .ifPresent(from -> json.writeStringProperty(Words.CARRIED_FROM, urn(from)));
        if (note.binned()) {
            json.writeBooleanProperty(Words.BINNED, true);
        }
        shared.state()
                .ifPresent(
                        state ->
                                json.writeStringProperty(
                                        Words.STATE, state.name().toLowerCase(Locale.ROOT)));
    }

    private static String urn(UUID id) {
        return Words.UUID_URN + id;
    }
}
