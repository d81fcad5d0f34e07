package org.duikan.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What each character pair and each field tells, and the vectors made of that.
final class TopicWeights {
    /// Between the plain inverse document frequency and its square.
    private static final double SHARPNESS = 1.25;

    private static final double HEADING_PAIRS = 1;
    private static final double PATH_PAIRS = 0.5;
    private static final double HEADING_FIELDS = 2;
    private static final double PATH_FIELDS = 0.5;

    /// A unit with fewer field words than this weight says little of its field.
    private static final double FEW_FIELDS = 1;

    private final PolicyFields fields = PolicyFields.shipped();
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Double> pairWeights = new ArrayList<>();
    private final double[] fieldWeights;

    /// Weighs by the units given and the background together.
    TopicWeights(Collection<TopicUnit> units) {
        TopicBackground background = TopicBackground.shipped();
        double all = background.units() + units.size();
        Map<String, Integer> pairUnits = new HashMap<>();
        int[] fieldUnits = new int[fields.count()];
        Arrays.setAll(fieldUnits, background::field);
        for (TopicUnit unit : units) {
            TopicUnit.pairs(unit.body().text())
                    .keySet()
                    .forEach(p -> pairUnits.merge(p, 1, Integer::sum));
            Set<Integer> held = new HashSet<>();
            unit.fieldHits().forEach(hit -> held.addAll(hit.fields()));
            held.forEach(f -> fieldUnits[f]++);
        }
        pairUnits.keySet().stream()
                .sorted()
                .forEach(
                        pair -> {
                            ids.put(pair, ids.size());
                            int count = pairUnits.get(pair) + background.pair(pair);
                            pairWeights.add(Math.pow(Math.log(1 + all / count), SHARPNESS));
                        });
        fieldWeights =
                Arrays.stream(fieldUnits)
                        .mapToDouble(n -> n == 0 ? 0 : Math.log(1 + all / n))
                        .toArray();
    }

    /// The weight of a character pair; 0 where no unit holds it.
    double pair(String pair) {
        Integer id = ids.get(pair);
        return id == null ? 0 : pairWeights.get(id);
    }

    /// The weight of the pair that tells most.
    double rarestPair() {
        return pairWeights.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    }

    /// The words of a unit, its headings included.
    SparseVector words(TopicUnit unit) {
        Map<Integer, Double> weights = new HashMap<>();
        TopicUnit.pairs(unit.body().text())
                .forEach((p, n) -> add(weights, p, n < 1 ? n : 1 + Math.log(n)));
        TopicUnit.pairs(unit.heading().text())
                .keySet()
                .forEach(p -> add(weights, p, HEADING_PAIRS));
        TopicUnit.pairs(unit.path().text()).keySet().forEach(p -> add(weights, p, PATH_PAIRS));
        return SparseVector.of(weights, 0);
    }

    private void add(Map<Integer, Double> weights, String pair, double times) {
        Integer id = ids.get(pair);
        if (id != null) {
            weights.merge(id, times * pairWeights.get(id), Double::sum);
        }
    }

    /// The fields of a unit, its headings included.
    SparseVector fields(TopicUnit unit) {
        double[] counts = new double[fields.count()];
        count(unit.fieldHits(), 1, counts);
        count(fields.find(unit.heading().text()), HEADING_FIELDS, counts);
        count(fields.find(unit.path().text()), PATH_FIELDS, counts);
        return fieldVector(counts);
    }

    /// The fields of each sentence that tells any.
    List<SparseVector> sentenceFields(TopicUnit unit) {
        return fields.findBySentence(unit.body().text()).stream().map(this::fieldVector).toList();
    }

    SparseVector headingFields(TopicUnit unit) {
        return fieldVector(fields.find(unit.heading().text()));
    }

    private SparseVector fieldVector(List<PolicyFields.Hit> hits) {
        double[] counts = new double[fields.count()];
        count(hits, 1, counts);
        return fieldVector(counts);
    }

    private static void count(List<PolicyFields.Hit> hits, double times, double[] counts) {
        for (PolicyFields.Hit hit : hits) {
            for (int field : hit.fields()) {
                counts[field] += times * hit.weight() / Math.sqrt(hit.fields().size());
            }
        }
    }

    private SparseVector fieldVector(double[] counts) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int field = 0; field < counts.length; field++) {
            if (counts[field] > 0) {
                weights.put(field, Math.log(1 + counts[field]) * fieldWeights[field]);
            }
        }
        return SparseVector.of(weights, FEW_FIELDS);
    }
}
