package org.duikan.align;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Tells how near two units are in topic: shared words, shared fields (as a whole and sentence by
/// sentence), fields of the headings.
final class TopicModel {
    private static final double WORDS = 0.6;
    private static final double FIELDS = 0.2;
    private static final double HEADINGS = 0.2;

    private static final double WHOLE = 0.4;
    private static final double WITNESS_SENTENCE = 0.4;
    private static final double BASE_SENTENCE = 0.2;

    /// Documents whose units are all of one field, like the articles of a law: at this mean
    /// agreement of fields the fields tell nothing.
    private static final double ALL_ONE_FIELD = 0.3;

    /// The strength from which units are linked by default; see [#score].
    private static final double DEFAULT_STRENGTH = 0.206;

    private final List<Side> base;
    private final List<Side> witness;
    private final double fieldShare;

    /// A unit's vectors.
    private record Side(
            SparseVector words,
            SparseVector fields,
            List<SparseVector> sentences,
            SparseVector heading) {

        static Side of(TopicUnit unit, TopicWeights weights) {
            return new Side(
                    weights.words(unit),
                    weights.fields(unit),
                    weights.sentenceFields(unit),
                    weights.headingFields(unit));
        }

        double bestSentence(SparseVector other) {
            return sentences.stream().mapToDouble(s -> s.dot(other)).max().orElse(0);
        }
    }

    TopicModel(
            List<TopicUnit> base,
            List<TopicUnit> witness,
            TopicWeights weights,
            BooleanSupplier cancelled) {
        this.base = sides(base, weights, cancelled);
        this.witness = sides(witness, weights, cancelled);
        this.fieldShare = Math.max(0, 1 - meanFields() / ALL_ONE_FIELD);
    }

    private static List<Side> sides(
            List<TopicUnit> units, TopicWeights weights, BooleanSupplier cancelled) {
        List<Side> sides = new ArrayList<>();
        for (TopicUnit unit : units) {
            Cancellation.check(cancelled);
            sides.add(Side.of(unit, weights));
        }
        return sides;
    }

    /// The strength of a topic, 0..1, the same on every document: one half is the default
    /// threshold, and each further half of the way to one needs as much evidence again.
    double score(int baseUnit, int witnessUnit) {
        return 1 - Math.pow(2, -strength(baseUnit, witnessUnit) / DEFAULT_STRENGTH);
    }

    private double strength(int baseUnit, int witnessUnit) {
        return words(baseUnit, witnessUnit)
                + fields(baseUnit, witnessUnit)
                + HEADINGS * base.get(baseUnit).heading.dot(witness.get(witnessUnit).heading);
    }

    /// The share of the shared words in a score, 0..1.
    double wordShare(int baseUnit, int witnessUnit) {
        double strength = strength(baseUnit, witnessUnit);
        return strength == 0 ? 0 : words(baseUnit, witnessUnit) / strength;
    }

    private double words(int baseUnit, int witnessUnit) {
        return WORDS * Math.sqrt(base.get(baseUnit).words.dot(witness.get(witnessUnit).words));
    }

    private double fields(int baseUnit, int witnessUnit) {
        Side one = base.get(baseUnit);
        Side other = witness.get(witnessUnit);
        return FIELDS
                * fieldShare
                * (WHOLE * one.fields.dot(other.fields)
                        + WITNESS_SENTENCE * other.bestSentence(one.fields)
                        + BASE_SENTENCE * one.bestSentence(other.fields));
    }

    /// How much each field has to do with both units.
    double sharedField(int field, int baseUnit, int witnessUnit) {
        return base.get(baseUnit).fields.get(field) * witness.get(witnessUnit).fields.get(field);
    }

    /// The mean of all pairs is the product of the means.
    private double meanFields() {
        double[] one = meanFields(base);
        double[] other = meanFields(witness);
        double sum = 0;
        for (int field = 0; field < one.length; field++) {
            sum += one[field] * other[field];
        }
        return sum;
    }

    private static double[] meanFields(List<Side> sides) {
        double[] mean = new double[PolicyFields.shipped().count()];
        for (Side side : sides) {
            for (int i = 0; i < side.fields.keys().length; i++) {
                mean[side.fields.keys()[i]] += side.fields.values()[i] / sides.size();
            }
        }
        return mean;
    }
}
