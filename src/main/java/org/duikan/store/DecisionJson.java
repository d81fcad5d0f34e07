package org.duikan.store;

import org.duikan.align.Relation;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.duikan.review.LinkDecision;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Decisions as JSON on one line: in the corpus and in the journal the same.
final class DecisionJson {
    static final JsonMapper JSON = new JsonMapper();

    private DecisionJson() {}

    static String write(LinkDecision decision) {
        ObjectNode root = JSON.createObjectNode();
        root.put("id", decision.id().toString());
        root.put("base", decision.base().value());
        root.put("witness", decision.witness().value());
        root.put("verdict", decision.verdict().word());
        root.put("relation", decision.relation().word());
        anchors(root.putArray("baseUnits"), decision.baseUnits());
        anchors(root.putArray("witnessUnits"), decision.witnessUnits());
        root.put("time", decision.time().toString());
        root.put("author", decision.author());
        root.put("reason", decision.reason());
        return root.toString();
    }

    /// @throws tools.jackson.core.JacksonException where it is no JSON
    /// @throws IllegalArgumentException where it is no decision
    static LinkDecision read(String json) {
        JsonNode root = JSON.readTree(json);
        return new LinkDecision(
                UUID.fromString(text(root, "id")),
                new DocumentId(root.path("base").longValue()),
                new DocumentId(root.path("witness").longValue()),
                LinkDecision.Verdict.valueOf(constant(text(root, "verdict"))),
                Relation.valueOf(constant(text(root, "relation"))),
                anchors(root.path("baseUnits")),
                anchors(root.path("witnessUnits")),
                Instant.parse(text(root, "time")),
                text(root, "author"),
                text(root, "reason"));
    }

    /// An entry of the record out of its parts.
    ///
    /// @throws RuntimeException as [#read] does, and where the time is none
    static DecisionEvent event(String id, String act, String time, String decision) {
        return new DecisionEvent(
                UUID.fromString(id),
                DecisionEvent.Act.valueOf(constant(act)),
                read(decision),
                Instant.parse(time));
    }

    /// The hash over all that an entry says.
    static String digest(DecisionEvent event) {
        return digest(
                event.id().toString(),
                event.act().word(),
                event.time().toString(),
                write(event.decision()));
    }

    static String digest(String id, String act, String time, String decision) {
        return Digest.of(String.join("\n", id, act, time, decision)).hex();
    }

    private static void anchors(ArrayNode array, List<UnitAnchor> anchors) {
        for (UnitAnchor anchor : anchors) {
            ObjectNode node = array.addObject();
            node.put("num", anchor.num());
            ArrayNode path = node.putArray("path");
            anchor.path().forEach(path::add);
            node.put("text", anchor.text().hex());
            node.put("quote", anchor.quote());
            node.put("ordinal", anchor.ordinal());
        }
    }

    private static List<UnitAnchor> anchors(JsonNode array) {
        List<UnitAnchor> anchors = new ArrayList<>();
        for (JsonNode node : array) {
            List<String> path = new ArrayList<>();
            node.path("path").forEach(label -> path.add(label.stringValue()));
            anchors.add(
                    new UnitAnchor(
                            text(node, "num"),
                            path,
                            new Digest(text(node, "text")),
                            text(node, "quote"),
                            node.path("ordinal").intValue()));
        }
        return anchors;
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).stringValue();
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
