package org.duikan.store;

import org.duikan.collation.ItemAnchor;
import org.duikan.collation.ItemAnchor.Quote;
import org.duikan.collation.ItemAnchor.Twins;
import org.duikan.collation.Judgement;
import org.duikan.collation.JudgementEvent;
import org.duikan.collation.JudgementEvent.Act;
import org.duikan.collation.Verdict;
import org.duikan.document.Digest;
import org.duikan.document.DocumentId;
import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Judgements as JSON on one line. Anchors of units stand outside, each once, and are named by
/// their digest: a stroke may hold a thousand judgements about one unit.
final class JudgementJson {

    private JudgementJson() {}

    /// An entry of the record as it is written: the judgements where they are made, else the stroke
    /// that made them.
    static StoredEvent stored(JudgementEvent event) {
        UnitTable units = new UnitTable();
        ObjectNode root = Json.JSON.createObjectNode();
        root.put("base", event.base().value());
        root.put("witness", event.witness().value());
        if (event.act() == Act.JUDGED) {
            ArrayNode digests = root.putArray("units");
            ArrayNode judgements = root.putArray("judgements");
            event.judgements().forEach(one -> write(one, judgements.addObject(), units));
            units.texts().forEach(text -> digests.add(Digest.of(text).hex()));
        } else {
            root.put("stroke", event.stroke().toString());
        }
        return new StoredEvent(
                EventKind.JUDGEMENT,
                event.id().toString(),
                event.act().word(),
                event.base(),
                event.witness(),
                event.time().toString(),
                root.toString(),
                units.texts());
    }

    private static void write(Judgement judgement, ObjectNode node, UnitTable units) {
        ItemAnchor anchor = judgement.anchor();
        node.put("id", judgement.id().toString());
        node.put("kind", anchor.kind().word());
        node.put("sort", anchor.sort());
        units.write(anchor.baseUnits(), node.putArray("baseUnits"));
        units.write(anchor.witnessUnits(), node.putArray("witnessUnits"));
        write(anchor.base(), node.putObject("base"));
        write(anchor.witness(), node.putObject("witness"));
        if (anchor.twins().of() > 1) {
            node.putObject("twins").put("nth", anchor.twins().nth()).put("of", anchor.twins().of());
        }
        node.put("verdict", judgement.verdict().word());
        node.put("correction", judgement.correction());
        node.put("note", judgement.note());
        node.put("time", judgement.time().toString());
        node.put("author", judgement.author());
    }

    private static void write(Quote quote, ObjectNode node) {
        node.put("before", quote.before());
        node.put("reading", quote.reading());
        node.put("after", quote.after());
    }

    /// The act of a stored word.
    static Act act(String word) {
        return Act.valueOf(Json.constant(word));
    }

    /// The stroke that an entry takes back or brings back; empty where it makes one.
    static Optional<UUID> stroke(StoredEvent event) {
        return act(event.act()) == Act.JUDGED
                ? Optional.empty()
                : Optional.of(stroke(event.content()));
    }

    static UUID stroke(String content) {
        return UUID.fromString(Json.text(Json.JSON.readTree(content), "stroke"));
    }

    /// Reads an entry only to see whether it can be read.
    ///
    /// @throws IllegalArgumentException where it cannot, as are the other exceptions of parsing
    static void check(StoredEvent event) {
        UUID.fromString(event.id());
        Instant.parse(event.time());
        if (stroke(event).isEmpty() && judgements(event).isEmpty()) {
            throw new IllegalArgumentException("nothing was judged");
        }
    }

    /// The judgements an entry makes.
    static List<Judgement> judgements(StoredEvent event) {
        JsonNode root = Json.JSON.readTree(event.content());
        if (!digests(root).equals(event.units().stream().map(u -> Digest.of(u).hex()).toList())) {
            throw new IllegalArgumentException("other units");
        }
        return judgements(root, event.units().stream().map(JudgementJson::unit).toList());
    }

    static UnitAnchor unit(String text) {
        return UnitAnchorJson.read(Json.JSON.readTree(text));
    }

    /// The digests of the units that a content names, in its order.
    static List<String> digests(JsonNode root) {
        return root.path("units").valueStream().map(JsonNode::stringValue).toList();
    }

    /// @param units those of [#digests]
    static List<Judgement> judgements(JsonNode root, List<UnitAnchor> units) {
        DocumentId base = new DocumentId(root.path("base").longValue());
        DocumentId witness = new DocumentId(root.path("witness").longValue());
        List<Judgement> judgements = new ArrayList<>();
        String lastTime = "";
        Instant last = Instant.EPOCH;
        for (JsonNode node : root.path("judgements")) {
            String time = Json.text(node, "time");
            if (!time.equals(lastTime)) { // judgements of a stroke are made at one time
                lastTime = time;
                last = Instant.parse(time);
            }
            judgements.add(
                    new Judgement(
                            UUID.fromString(Json.text(node, "id")),
                            base,
                            witness,
                            anchor(node, units),
                            Verdict.valueOf(Json.constant(Json.text(node, "verdict"))),
                            Json.text(node, "correction"),
                            Json.text(node, "note"),
                            last,
                            Json.text(node, "author")));
        }
        return judgements;
    }

    private static ItemAnchor anchor(JsonNode node, List<UnitAnchor> units) {
        return new ItemAnchor(
                ItemAnchor.Kind.valueOf(Json.constant(Json.text(node, "kind"))),
                Json.text(node, "sort"),
                UnitTable.read(node.path("baseUnits"), units),
                UnitTable.read(node.path("witnessUnits"), units),
                quote(node.path("base")),
                quote(node.path("witness")),
                twins(node.path("twins")));
    }

    /// Older records do not say.
    private static Twins twins(JsonNode node) {
        return node.isMissingNode()
                ? Twins.ALONE
                : new Twins(node.path("nth").intValue(), node.path("of").intValue());
    }

    private static Quote quote(JsonNode node) {
        return new Quote(
                Json.text(node, "before"), Json.text(node, "reading"), Json.text(node, "after"));
    }
}
