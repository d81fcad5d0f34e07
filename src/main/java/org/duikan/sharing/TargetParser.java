package org.duikan.sharing;

import org.duikan.anchor.Quote;
import org.duikan.document.DocumentId;
import org.duikan.note.Target;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads what an annotation is put to.
final class TargetParser {
    private final DocumentTable documents;

    TargetParser(DocumentTable documents) {
        this.documents = documents;
    }

    /// @return empty where it is put to nothing we could name
    Optional<Draft.Aim> aim(JsonNode annotation) {
        List<JsonNode> targets = targets(annotation);
        if (targets.isEmpty() && !Fields.text(annotation, "uri").isEmpty()) {
            targets.add(annotation.path("uri"));
        }
        List<Draft.Side> sides = sides(annotation, targets);
        if (sides.isEmpty()) {
            return Optional.empty();
        }
        Optional<Draft.Side> facing = sides.stream().skip(1).findFirst();
        return Optional.of(
                new Draft.Aim(kind(annotation, facing.isPresent()), sides.getFirst(), facing));
    }

    /// How many documents it is put to; a note of ours has two at most.
    int documents(JsonNode annotation) {
        return sides(annotation, targets(annotation)).size();
    }

    /// A target may be a list or choice of targets.
    private static List<JsonNode> targets(JsonNode annotation) {
        List<JsonNode> targets = new ArrayList<>();
        for (JsonNode target : Fields.values(annotation.path("target"))) {
            targets.addAll(
                    target.path("items").isArray()
                            ? Fields.values(target.path("items"))
                            : List.of(target));
        }
        return targets;
    }

    /// The word of the file where it fits the sides.
    private static Target.Kind kind(JsonNode annotation, boolean ofPair) {
        Target.Kind other = ofPair ? Target.Kind.LINK : Target.Kind.PASSAGE;
        return Fields.constant(Target.Kind.class, Fields.text(annotation, Words.TARGET_KIND))
                .filter(kind -> ofPair != (kind == Target.Kind.PASSAGE || kind == Target.Kind.UNIT))
                .orElse(other);
    }

    private List<Draft.Side> sides(JsonNode annotation, List<JsonNode> targets) {
        boolean ours = annotation.has(Words.TARGET_KIND);
        Map<String, Draft.Side> sides = new LinkedHashMap<>();
        for (JsonNode target : targets) {
            Optional<DocumentId> document = documents.of(annotation, target);
            if (document.isEmpty()) {
                continue;
            }
            String named = Fields.text(target, Words.SIDE);
            String key = named.isEmpty() ? document.get().toString() : named;
            Draft.Side side =
                    sides.computeIfAbsent(
                            key, _ -> new Draft.Side(document.get(), new ArrayList<>()));
            if (!ours || isMark(target)) {
                side.marks().add(mark(target));
            }
        }
        return List.copyOf(sides.values());
    }

    /// A place that was confirmed.
    Optional<Draft.Side> confirmed(JsonNode annotation, JsonNode place) {
        List<Draft.Mark> marks = new ArrayList<>();
        for (JsonNode anchor : Fields.values(place.path(Words.ANCHORS))) {
            marks.add(mark(anchor));
        }
        return documents.of(annotation, place).map(document -> new Draft.Side(document, marks));
    }

    private static boolean isMark(JsonNode target) {
        return target.has("selector") || target.has(Words.UNITS);
    }

    private static Draft.Mark mark(JsonNode target) {
        List<JsonNode> selectors = new ArrayList<>();
        collect(target.path("selector"), selectors);
        List<String> path =
                Fields.values(target.path(Words.PATH)).stream().map(Fields::text).toList();
        JsonNode units = target.path(Words.UNITS);
        return new Draft.Mark(
                Fields.digest(Fields.text(target, "source")),
                selectors.stream().flatMap(one -> quote(one).stream()).findFirst(),
                points(selectors),
                units.size() == 2
                        ? Optional.of(
                                new Draft.Range(
                                        Fields.number(units.get(0)), Fields.number(units.get(1))))
                        : Optional.empty(),
                path);
    }

    /// A selector may be refined by another, and one may stand for several to choose from.
    private static void collect(JsonNode node, List<JsonNode> found) {
        for (JsonNode one : Fields.values(node)) {
            found.add(one);
            collect(one.path("refinedBy"), found);
            collect(one.path("items"), found);
        }
    }

    private static Optional<Quote> quote(JsonNode selector) {
        if (!selector.path("exact").isString()) {
            return Optional.empty();
        }
        return Optional.of(
                new Quote(
                        Fields.text(selector, "prefix"),
                        Fields.text(selector, "exact"),
                        Fields.text(selector, "suffix")));
    }

    /// What selects by something we cannot follow, a path of elements say, leaves nothing but that
    /// there was a place.
    private static Optional<Draft.Range> points(List<JsonNode> selectors) {
        Optional<JsonNode> position =
                selectors.stream()
                        .filter(one -> Fields.text(one, "type").endsWith("TextPositionSelector"))
                        .findFirst();
        if (position.isEmpty()) {
            boolean unknown = selectors.stream().noneMatch(one -> quote(one).isPresent());
            return unknown && !selectors.isEmpty()
                    ? Optional.of(Draft.Range.NOWHERE)
                    : Optional.empty();
        }
        return position.map(
                one ->
                        new Draft.Range(
                                Fields.number(one.path("start")), Fields.number(one.path("end"))));
    }
}
