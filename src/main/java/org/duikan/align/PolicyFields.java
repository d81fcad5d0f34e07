package org.duikan.align;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fields of public policy and the words that tell them (`policy-fields.txt`): evidence that
/// two units speak of one matter in different words, 保险 and 证券, 城镇 and 城市. Immutable.
final class PolicyFields {
    private static final PolicyFields SHIPPED = read("policy-fields.txt");
    private static final int SHORTEST = 2;

    private final Map<String, List<Integer>> fieldsOf;
    private final int count;
    private final int longest;

    private PolicyFields(Map<String, List<Integer>> fieldsOf, int count) {
        this.fieldsOf = fieldsOf;
        this.count = count;
        this.longest = fieldsOf.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /// A word found in a text.
    ///
    /// @param fields the fields it tells
    /// @param from where it starts in the text
    /// @param to where it ends
    /// @param weight 1, or less in a long enumeration, whose items are examples rather than matter
    record Hit(List<Integer> fields, int from, int to, double weight) {}

    static PolicyFields shipped() {
        return SHIPPED;
    }

    /// How many fields there are; they are numbered from 0.
    int count() {
        return count;
    }

    /// Whether a plain text is one of the words.
    boolean isWord(String text) {
        return fieldsOf.containsKey(text);
    }

    /// The words of a plain text, longest first at every place, in order.
    List<Hit> find(String text) {
        List<Hit> hits = new ArrayList<>();
        for (TextSpan sentence : Clauses.sentences(text)) {
            hits.addAll(find(text, sentence.start(), sentence.end()));
        }
        return hits;
    }

    /// The words of each sentence.
    List<List<Hit>> findBySentence(String text) {
        return Clauses.sentences(text).stream()
                .map(sentence -> find(text, sentence.start(), sentence.end()))
                .filter(hits -> !hits.isEmpty())
                .toList();
    }

    private List<Hit> find(String text, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (Clauses.Clause clause : Clauses.of(text, from, to)) {
            scan(text, clause.from(), clause.to(), clause.weight(), hits);
        }
        return hits;
    }

    private void scan(String text, int from, int to, double weight, List<Hit> hits) {
        for (int at = from; at < to; ) {
            int length = Math.min(longest, to - at);
            while (length >= SHORTEST && !fieldsOf.containsKey(text.substring(at, at + length))) {
                length--;
            }
            if (length >= SHORTEST) {
                hits.add(
                        new Hit(
                                fieldsOf.get(text.substring(at, at + length)),
                                at,
                                at + length,
                                weight));
            }
            at += Math.max(1, length < SHORTEST ? 1 : length);
        }
    }

    private static PolicyFields read(String name) {
        Map<String, List<Integer>> fieldsOf = new HashMap<>();
        int field = 0;
        for (String line : ResourceLines.of(name)) {
            String words = line.substring(line.indexOf(':') + 1);
            for (String word : words.strip().split("\\s+")) {
                fieldsOf.computeIfAbsent(PlainText.of(word).text(), w -> new ArrayList<>())
                        .add(field);
            }
            field++;
        }
        fieldsOf.replaceAll((word, fields) -> List.copyOf(fields));
        return new PolicyFields(Map.copyOf(fieldsOf), field);
    }
}
