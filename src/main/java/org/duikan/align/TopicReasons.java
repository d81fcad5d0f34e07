package org.duikan.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Says why two units are related: what they share in words, names and numbers, what their headings
/// share, and words of one field where the words themselves differ.
final class TopicReasons {
    private static final int MOST = 6;
    private static final int STRETCH = 15;
    private static final int FIELDS = 2;
    private static final int SHORTEST_TERM = 3;

    /// Words of one letter that join terms and belong to none.
    private static final String FORM_LETTERS = "的和与及或等是在对以为将把了并于由向从各其";

    /// A run of form words weighs less than this beside the rarest pair there can be.
    private static final double TELLING = 0.35;

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
        for (SharedRun whole : SharedRun.of(own.text(), other)) {
            SharedRun run = wholeWords(own.text(), whole);
            String text = own.text().substring(run.from(), run.to());
            Evidence.Kind kind = kind(text, names, numbers);
            if (isTelling(text, kind)) {
                add(reasons, kind, own.printed(run.from(), run.to()), weight(text));
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

    private boolean isTelling(String text, Evidence.Kind kind) {
        return kind == Evidence.Kind.TERM
                ? text.length() >= (PolicyFields.shipped().isWord(text) ? 2 : SHORTEST_TERM)
                        && weight(text) / (text.length() - 1) >= TELLING * rarest
                : !text.isEmpty();
    }

    /// A run ends where its texts part, which may be inside a word: a letter at either end that is
    /// tied more closely to its neighbour outside goes there.
    private SharedRun wholeWords(String text, SharedRun run) {
        int from = run.from();
        int to = run.to();
        while (to - from >= 2 && (isForm(text, to - 1) || isTiedOutwards(text, to, -1))) {
            to--;
        }
        while (to - from >= 2 && (isForm(text, from) || isTiedOutwards(text, from - 1, 1))) {
            from++;
        }
        return new SharedRun(from, to);
    }

    private static boolean isForm(String text, int at) {
        return FORM_LETTERS.indexOf(text.charAt(at)) >= 0;
    }

    /// @param outside the letter just outside the run
    /// @param inwards the way from there into the run
    private boolean isTiedOutwards(String text, int outside, int inwards) {
        if (outside < 0
                || outside >= text.length()
                || !Character.isLetterOrDigit(text.charAt(outside))) {
            return false;
        }
        int edge = outside + inwards;
        double outwards = pairAt(text, Math.min(outside, edge));
        return outwards > 0 && outwards < pairAt(text, Math.min(edge, edge + inwards));
    }

    private double pairAt(String text, int at) {
        return weights.pair(text.substring(at, at + 2));
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
                .map(r -> wholeWords(heading, r))
                .filter(r -> r.length() >= 2)
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

    /// For the fields both have most to do with, a word of each side where they use different ones:
    /// `银行／保单`.
    private void addFields(int baseUnit, int witnessUnit, double share, List<Evidence> found) {
        Map<Integer, String> own = words(base.get(baseUnit));
        Map<Integer, String> others = words(witness.get(witnessUnit));
        List<Integer> fields = new ArrayList<>(own.keySet());
        fields.retainAll(others.keySet());
        fields.sort(
                Comparator.comparingDouble(
                                (Integer f) -> model.sharedField(f, baseUnit, witnessUnit))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        double all =
                fields.stream().mapToDouble(f -> model.sharedField(f, baseUnit, witnessUnit)).sum();
        for (int field : fields.subList(0, Math.min(FIELDS, fields.size()))) {
            String one = own.get(field);
            String other = others.get(field);
            String text = one.equals(other) ? one : one + "／" + other;
            if (found.stream().noneMatch(e -> e.text().contains(one) || e.text().contains(other))) {
                double weight = share * model.sharedField(field, baseUnit, witnessUnit) / all;
                found.add(new Evidence(Evidence.Kind.TERM, text, weight));
            }
        }
    }

    /// The first word of each field, as printed.
    private static Map<Integer, String> words(TopicUnit unit) {
        Map<Integer, String> words = new TreeMap<>();
        for (PolicyFields.Hit hit : unit.fieldHits()) {
            for (int field : hit.fields()) {
                words.putIfAbsent(field, unit.body().printed(hit.from(), hit.to()));
            }
        }
        return words;
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
