package org.duikan.store;

import org.duikan.document.Digest;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;

/// Anchors of units as JSON.
final class UnitAnchorJson {

    private UnitAnchorJson() {}

    static ObjectNode write(UnitAnchor anchor) {
        ObjectNode node = Json.JSON.createObjectNode();
        node.put("num", anchor.num());
        ArrayNode path = node.putArray("path");
        anchor.path().forEach(path::add);
        node.put("text", anchor.text().hex());
        node.put("quote", anchor.quote());
        node.put("ordinal", anchor.ordinal());
        return node;
    }

    /// @throws IllegalArgumentException where it is no anchor
    static UnitAnchor read(JsonNode node) {
        List<String> path = new ArrayList<>();
        node.path("path").forEach(label -> path.add(label.stringValue()));
        return new UnitAnchor(
                Json.text(node, "num"),
                path,
                new Digest(Json.text(node, "text")),
                Json.text(node, "quote"),
                node.path("ordinal").intValue());
    }
}
