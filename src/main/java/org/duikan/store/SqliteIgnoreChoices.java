package org.duikan.store;

import org.duikan.collation.IgnoreChoices;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.IgnoreRules.SamePair;
import org.duikan.diff.VariantClass;
import org.duikan.document.DocumentId;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What need not be judged, as named values of the corpus: `ignore/1/2` is
/// `{"classes":["width"],"pairs":[["臺","台"]]}`.
final class SqliteIgnoreChoices implements IgnoreChoices {
    private final NamedValues values;

    SqliteIgnoreChoices(Database database) {
        this.values = new NamedValues(database);
    }

    @Override
    public Optional<IgnoreRules> rules(DocumentId one, DocumentId other) {
        return values.read(name(one, other)).map(this::parsed);
    }

    @Override
    public void choose(DocumentId one, DocumentId other, IgnoreRules rules) {
        values.write(name(one, other), Optional.of(write(rules)));
    }

    private static String name(DocumentId one, DocumentId other) {
        return NamedValues.ofPair("ignore", one, other);
    }

    private static String write(IgnoreRules rules) {
        ObjectNode root = Json.JSON.createObjectNode();
        ArrayNode classes = root.putArray("classes");
        rules.classes().stream().sorted().map(VariantClass::word).forEach(classes::add);
        ArrayNode pairs = root.putArray("pairs");
        rules.pairs().forEach(pair -> pairs.addArray().add(pair.one()).add(pair.other()));
        return root.toString();
    }

    private IgnoreRules parsed(String json) {
        try {
            return read(Json.JSON.readTree(json));
        } catch (JacksonException | IllegalArgumentException e) {
            throw new CorpusException.Damaged(values.database().file(), json, e);
        }
    }

    private static IgnoreRules read(JsonNode root) {
        Set<String> words =
                root.path("classes")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .collect(Collectors.toSet());
        List<SamePair> pairs = new ArrayList<>();
        for (JsonNode pair : root.path("pairs")) {
            pairs.add(new SamePair(pair.path(0).stringValue(), pair.path(1).stringValue()));
        }
        return new IgnoreRules(
                Arrays.stream(VariantClass.values()) // a class that is no more ignores nothing
                        .filter(one -> words.contains(one.word()))
                        .collect(Collectors.toSet()),
                pairs);
    }
}
