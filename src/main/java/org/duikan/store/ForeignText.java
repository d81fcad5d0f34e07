package org.duikan.store;

import org.duikan.document.Digest;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A text of another corpus that came with notes.
///
/// @param name what it was called
record ForeignText(String name, String text) implements JournalLine {
    static final String FORMAT = "duikan-note-text/1";

    /// The digest of the text, by which anchors know it.
    @Override
    public String id() {
        return Digest.of(text).hex();
    }

    @Override
    public String json() {
        ObjectNode root = Json.JSON.createObjectNode();
        root.put("format", FORMAT);
        root.put("name", name);
        root.put("text", text);
        root.put("sha256", id());
        return root.toString();
    }

    /// @throws IllegalArgumentException where the text is not the one that was written
    static ForeignText read(JsonNode root) {
        ForeignText text = new ForeignText(Json.text(root, "name"), Json.text(root, "text"));
        if (!text.id().equals(Json.text(root, "sha256"))) {
            throw new IllegalArgumentException("not what was written");
        }
        return text;
    }
}
