package org.duikan.store;

import org.duikan.review.UnitAnchor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Anchors written once and named by their number.
final class UnitTable {
    private final Map<UnitAnchor, Integer> numbers = new LinkedHashMap<>();

    void write(List<UnitAnchor> anchors, ArrayNode into) {
        anchors.forEach(anchor -> into.add(numbers.computeIfAbsent(anchor, _ -> numbers.size())));
    }

    /// All of them as JSON, by their numbers.
    List<String> texts() {
        return numbers.keySet().stream()
                .map(anchor -> UnitAnchorJson.write(anchor).toString())
                .toList();
    }

    /// @throws IllegalArgumentException where there is no anchor of such a number
    static List<UnitAnchor> read(JsonNode numbers, List<UnitAnchor> units) {
        List<UnitAnchor> anchors = new ArrayList<>();
        for (JsonNode node : numbers) {
            int number = node.intValue();
            if (number < 0 || number >= units.size()) {
                throw new IllegalArgumentException("no unit " + number);
            }
            anchors.add(units.get(number));
        }
        return anchors;
    }
}
