package org.duikan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says why two units are related: what they share in words, names and numbers, what their headings
/// share, and words of one field where the words themselves differ.
final class TopicReasons {
    private static final int MOST = 6;
    private static final int STRETCH = 15;

    /// A run of form words weighs less than this beside the rarest pair there can be.
    private static final double TELLING = 0.45;

    private static final Pattern NAME = Pattern.compile("[\"'《〈「『]([^\"'《》〈〉「」『』]{2,20})[\"'》〉」』]");
    private static final Pattern NUMBER =
            Pattern.compile("\\d+(?:\\.\\d+)?(?:[%a-z+]+|[万亿个家项]+)?|[a-z]+\\d+[a-z]*");

    private final List<TopicUnit> base;
    private final List<TopicUnit> witness;
    private final TopicWeights weights;
    private final TopicModel model;
    private final double rarest;

    TopicReasons(
            List<TopicUnit> base, List<TopicUnit> witness, TopicWeights weights, TopicModel model) {
        this.base = base;
        this.witness = witness;
        this.weights = weights;
        this.model = model;
        this.rarest = weights.rarestPair();
    }

    private record Reason(Evidence.Kind kind, String text, double weight) {}

    /// The strongest reasons first; their weights sum to one at most.
    List<Evidence> of(int baseUnit, int witnessUnit) {
        PlainText own = base.get(baseUnit).body();
        String other = witness.get(witnessUnit).body().text();
        Map<String, Reason> reasons = new LinkedHashMap<>();
        addHeading(base.get(baseUnit), witness.get(witnessUnit), reasons);
        Set<String> names = names(own.text(), other);
        Set<String> numbers = numbers(own.text(), other);
        for (SharedRun run : SharedRun.of(own.text(), other)) {
            String text = own.text().substring(run.from(), run.to());
            double weight = weight(text);
            if (weight / (text.length() - 1) >= TELLING * rarest) {
                add(reasons, kind(text, names, numbers), own.printed(run.from(), run.to()), weight);
            }
        }
        double all = reasons.values().stream().mapToDouble(Reason::weight).sum();
        double share = model.wordShare(baseUnit, witnessUnit);
        List<Evidence> found =
                reasons.values().stream()
                        .map(r -> new Evidence(r.kind, r.text, share * r.weight / all))
                        .collect(Collectors.toCollection(ArrayList::new));
        addFields(baseUnit, witnessUnit, 1 - share, found);
        found.sort(Comparator.comparingDouble(Evidence::weight).reversed());
        return found.stream().limit(MOST).toList();
    }

    private static void add(
            Map<String, Reason> reasons, Evidence.Kind kind, String text, double weight) {
        reasons.putIfAbsent(text, new Reason(kind, text, weight));
    }

    private Evidence.Kind kind(String text, Set<String> names, Set<String> numbers) {
        if (text.length() >= STRETCH) {
            return Evidence.Kind.STRETCH;
        }
        if (names.contains(text)) {
            return Evidence.Kind.NAME;
        }
        return numbers.contains(text) ? Evidence.Kind.NUMBER : Evidence.Kind.TERM;
    }

    private void addHeading(TopicUnit one, TopicUnit other, Map<String, Reason> reasons) {
        String heading = one.heading().text();
        SharedRun.of(heading, other.heading().text()).stream()
                .filter(r -> weight(heading.substring(r.from(), r.to())) >= TELLING * rarest)
                .max(Comparator.comparingDouble(r -> weight(heading.substring(r.from(), r.to()))))
                .ifPresent(
                        r ->
                                add(
                                        reasons,
                                        Evidence.Kind.HEADING,
                                        one.heading().printed(r.from(), r.to()),
                                        2 * weight(heading.substring(r.from(), r.to()))));
    }

    /// Words of the base that stand for the fields both have most to do with.
    private void addFields(int baseUnit, int witnessUnit, double share, List<Evidence> found) {
        PlainText own = base.get(baseUnit).body();
        Map<String, Double> words = new LinkedHashMap<>();
        double all = 0;
        for (PolicyFields.Hit hit : base.get(baseUnit).fieldHits()) {
            double strength = 0;
            for (int field : hit.fields()) {
                strength += model.sharedField(field, baseUnit, witnessUnit);
            }
            if (strength > 0) {
                all += strength;
                words.merge(own.printed(hit.from(), hit.to()), strength, Double::sum);
            }
        }
        for (Map.Entry<String, Double> word : words.entrySet()) {
            if (found.stream().noneMatch(e -> e.text().contains(word.getKey()))) {
                found.add(
                        new Evidence(
                                Evidence.Kind.TERM, word.getKey(), share * word.getValue() / all));
            }
        }
    }

    private double weight(String run) {
        double sum = 0;
        for (int at = 0; at + 1 < run.length(); at++) {
            sum += weights.pair(run.substring(at, at + 2));
        }
        return sum;
    }

    private static Set<String> names(String own, String other) {
        Set<String> names = new HashSet<>();
        for (Matcher matcher = NAME.matcher(own); matcher.find(); ) {
            if (other.contains(matcher.group(1))) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }

    private static Set<String> numbers(String own, String other) {
        Set<String> numbers = new HashSet<>();
        for (Matcher matcher = NUMBER.matcher(own); matcher.find(); ) {
            if (other.contains(matcher.group())) {
                numbers.add(matcher.group());
            }
        }
        return numbers;
    }
}
