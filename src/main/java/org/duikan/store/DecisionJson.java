package org.duikan.store;

import org.duikan.align.Relation;
import org.duikan.document.DocumentId;
import org.duikan.review.DecisionEvent;
import org.duikan.review.LinkDecision;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Decisions as JSON on one line: in the corpus and in the journal the same.
final class DecisionJson {
    private DecisionJson() {}

    static String write(LinkDecision decision) {
        ObjectNode root = Json.JSON.createObjectNode();
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
        JsonNode root = Json.JSON.readTree(json);
        return new LinkDecision(
                UUID.fromString(Json.text(root, "id")),
                new DocumentId(root.path("base").longValue()),
                new DocumentId(root.path("witness").longValue()),
                LinkDecision.Verdict.valueOf(Json.constant(Json.text(root, "verdict"))),
                Relation.valueOf(Json.constant(Json.text(root, "relation"))),
                anchors(root.path("baseUnits")),
                anchors(root.path("witnessUnits")),
                Instant.parse(Json.text(root, "time")),
                Json.text(root, "author"),
                Json.text(root, "reason"));
    }

    /// An entry of the record as it is written.
    static StoredEvent stored(DecisionEvent event) {
        return new StoredEvent(
                EventKind.DECISION,
                event.id().toString(),
                event.act().word(),
                event.decision().base(),
                event.decision().witness(),
                event.time().toString(),
                write(event.decision()),
                List.of());
    }

    /// @throws RuntimeException as [#read] does, and where the time is none
    static DecisionEvent event(StoredEvent stored) {
        return new DecisionEvent(
                UUID.fromString(stored.id()),
                DecisionEvent.Act.valueOf(Json.constant(stored.act())),
                read(stored.content()),
                Instant.parse(stored.time()));
    }

    private static void anchors(ArrayNode array, List<UnitAnchor> anchors) {
        anchors.forEach(anchor -> array.add(UnitAnchorJson.write(anchor)));
    }

    private static List<UnitAnchor> anchors(JsonNode array) {
        return array.valueStream().map(UnitAnchorJson::read).toList();
    }
}
