package org.duikan.sharing;

import org.duikan.note.Reply;
import org.duikan.note.Writing;
import org.duikan.sharing.NoteProblem.Kind;

import tools.jackson.databind.JsonNode;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Reads annotations, ours and other programs', as far as they can be understood.
final class AnnotationParser {
    private final TargetParser targets;
    private final List<NoteProblem> problems;

    AnnotationParser(DocumentTable documents, List<NoteProblem> problems) {
        targets = new TargetParser(documents);
        this.problems = problems;
    }

    /// @param number its place in the file, from 1
    /// @return empty where it is left out; then there is a problem that says why
    Optional<Draft> parse(JsonNode node, int number) {
        String label = label(node, number);
        if (!node.isObject()) {
            return refuse(Kind.NOT_A_NOTE, label);
        }
        Optional<Draft.Aim> aim = targets.aim(node);
        if (aim.isEmpty()) {
            return refuse(Kind.NO_TARGET, label);
        }
        if (!node.has(Words.TARGET_KIND) && targets.documents(node) > 2) {
            problems.add(NoteProblem.of(Kind.TOO_MANY_DOCUMENTS, label));
        }
        return within(draft(node, label, aim.get()));
    }

    private static String label(JsonNode node, int number) {
        String id = id(node);
        return id.isEmpty() || id.length() > Limits.NAME ? "#" + number : id;
    }

    private static String id(JsonNode node) {
        String id = Fields.text(node, "id");
        return id.isEmpty() ? Fields.text(node, "@id") : id;
    }

    private Draft draft(JsonNode node, String label, Draft.Aim aim) {
        Instant created = created(node).orElse(Instant.EPOCH);
        Instant changed = changed(node).orElse(Instant.EPOCH);
        BodyParser body = BodyParser.of(node, changed);
        List<Draft.Side> confirmed = new ArrayList<>();
        for (JsonNode place : Fields.values(node.path(Words.CONFIRMED))) {
            targets.confirmed(node, place).ifPresent(confirmed::add);
        }
        return new Draft(
                label,
                uuid(node),
                aim,
                confirmed,
                body.writing(),
                body.reply(),
                author(node),
                created,
                changed,
                node.path(Words.BINNED).isBoolean() && node.path(Words.BINNED).booleanValue(),
                Fields.uuid(Fields.text(node, Words.CARRIED_FROM)));
    }

    /// Some programs sign and date bodies, not annotations.
    private static String author(JsonNode node) {
        if (node.has("creator")) {
            return BodyParser.person(node.path("creator"));
        }
        return Stream.concat(
                        Stream.of(Fields.text(node, "user")),
                        ownBodies(node).map(body -> BodyParser.person(body.path("creator"))))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<JsonNode> ownBodies(JsonNode node) {
        return Fields.values(node.path("body")).stream()
                .filter(body -> !Fields.text(body, "purpose").equals("replying"));
    }

    private static Optional<Instant> created(JsonNode node) {
        return first(node, "created", "modified", "updated")
                .or(() -> bodyTimes(node, "created", "modified").min(Comparator.naturalOrder()));
    }

    private static Optional<Instant> changed(JsonNode node) {
        return first(node, "modified", "updated", "created")
                .or(() -> bodyTimes(node, "modified", "created").max(Comparator.naturalOrder()));
    }

    private static Stream<Instant> bodyTimes(JsonNode node, String... fields) {
        return ownBodies(node).flatMap(body -> first(body, fields).stream());
    }

    private static Optional<Instant> first(JsonNode node, String... fields) {
        return Stream.of(fields)
                .flatMap(field -> Fields.time(node.path(field)).stream())
                .findFirst();
    }

    /// A name that is no UUID, or none, gives the same UUID whenever the file is read.
    private static UUID uuid(JsonNode node) {
        String id = id(node);
        String stable = id.isEmpty() ? node.toString() : id;
        return Fields.uuid(id)
                .orElseGet(() -> UUID.nameUUIDFromBytes(stable.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<Draft> within(Draft draft) {
        Writing writing = draft.writing();
        int longestWriting =
                Math.max(
                        writing.text().length(),
                        draft.reply().map(Reply::text).map(String::length).orElse(0));
        if (longestWriting > Limits.WRITING) {
            return refuse(Kind.NOTE_TOO_LONG, draft.label(), Limits.WRITING);
        }
        Stream<String> names =
                Stream.concat(
                        writing.tags().stream(),
                        Stream.concat(
                                Stream.of(draft.author()),
                                draft.reply().map(Reply::author).stream()));
        if (names.anyMatch(name -> name.length() > Limits.NAME)) {
            return refuse(Kind.NOTE_TOO_LONG, draft.label(), Limits.NAME);
        }
        if (parts(draft) > Limits.MANY) {
            return refuse(Kind.TOO_MANY_PARTS, draft.label(), Limits.MANY);
        }
        return Optional.of(draft);
    }

    private static int parts(Draft draft) {
        Stream<Draft.Side> sides =
                Stream.of(
                                Stream.of(draft.target().place()),
                                draft.target().facing().stream(),
                                draft.confirmed().stream())
                        .flatMap(all -> all);
        int marks = sides.mapToInt(side -> 1 + side.marks().size()).sum();
        return Math.max(marks, draft.writing().tags().size());
    }

    private Optional<Draft> refuse(Kind kind, Object... arguments) {
        problems.add(NoteProblem.of(kind, arguments));
        return Optional.empty();
    }
}
