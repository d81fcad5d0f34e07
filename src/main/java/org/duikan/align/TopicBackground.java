package org.duikan.align;

import java.util.HashMap;
import java.util.Map;

/// In how many paragraphs of policy documents at large a character pair or a field stands
/// (`topic-background.txt`), so that what a word tells does not hang on two documents alone.
final class TopicBackground {
    private static final TopicBackground SHIPPED = read("topic-background.txt");

    private final int units;
    private final Map<String, Integer> pairs;
    private final int[] fields;

    private TopicBackground(int units, Map<String, Integer> pairs, int[] fields) {
        this.units = units;
        this.pairs = pairs;
        this.fields = fields;
    }

    static TopicBackground shipped() {
        return SHIPPED;
    }

    int units() {
        return units;
    }

    int pair(String pair) {
        return pairs.getOrDefault(pair, 0);
    }

    int field(int field) {
        return fields[field];
    }

    private static TopicBackground read(String name) {
        int units = 0;
        Map<String, Integer> pairs = new HashMap<>();
        int[] fields = new int[PolicyFields.shipped().count()];
        for (String line : ResourceLines.of(name)) {
            String[] parts = line.split(" ");
            int count = Integer.parseInt(parts[1]);
            if (parts[0].equals("units")) {
                units = count;
            } else if (parts[0].startsWith("field:")) {
                fields[Integer.parseInt(parts[0].substring("field:".length()))] = count;
            } else {
                pairs.put(parts[0], count);
            }
        }
        return new TopicBackground(units, pairs, fields);
    }
}
