package org.duikan.align;

import org.duikan.document.AlignableUnit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/// Finds related units of a base and a later plan: many to many, ranked, with reasons.
final class TopicLinks {
    /// The score from which units are linked by default.
    static final double THRESHOLD = 0.5;

    private static final int CANDIDATES = 5;

    /// Up to this many pairs all are scored; beyond, those that share most.
    private static final long ALL_PAIRS = 250_000;

    private final List<AlignableUnit> base;
    private final List<AlignableUnit> witness;
    private final MatchBoard board;
    private final TopicModel model;
    private final TopicReasons reasons;
    private final BooleanSupplier cancelled;
    private final BitSet baseMeasures = new BitSet();
    private final BitSet witnessMeasures = new BitSet();

    TopicLinks(
            List<AlignableUnit> base,
            List<AlignableUnit> witness,
            MatchBoard board,
            BooleanSupplier cancelled) {
        this.base = base;
        this.witness = witness;
        this.board = board;
        this.cancelled = cancelled;
        List<TopicUnit> own = base.stream().map(TopicUnit::of).toList();
        List<TopicUnit> others = witness.stream().map(TopicUnit::of).toList();
        List<TopicUnit> all = new ArrayList<>(own);
        all.addAll(others);
        TopicWeights weights = new TopicWeights(all);
        this.model = new TopicModel(own, others, weights, cancelled);
        this.reasons = new TopicReasons(own, others, weights, model);
        base.stream().filter(TopicMeasures::isMeasure).forEach(u -> baseMeasures.set(u.index()));
        witness.stream()
                .filter(TopicMeasures::isMeasure)
                .forEach(u -> witnessMeasures.set(u.index()));
    }

    /// What was found: `links` by the threshold and the reader's decisions, `candidates` for every
    /// witness unit its best base units, best first.
    record Found(List<Link> links, List<Candidate> candidates) {}

    /// @param taken links found otherwise; where they say that a unit is there, nothing is related
    /// @param threshold score from which units are linked; beyond 1 for those the reader requires
    Found find(Collection<Link> taken, List<LinkConstraint> constraints, double threshold) {
        Set<Long> closed = closed(taken);
        Set<Long> required = required(constraints);
        List<Link> links = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        List<List<Candidate>> byWitness = scores();
        for (int unit = 0; unit < byWitness.size(); unit++) {
            Cancellation.check(cancelled);
            int rank = 0;
            for (Candidate candidate : byWitness.get(unit)) {
                if (rank++ < CANDIDATES) {
                    candidates.add(candidate);
                }
                long key = key(candidate.base(), candidate.witness());
                if (required.remove(key)
                        || candidate.score() >= threshold
                                && !closed.contains(key)
                                && isOpen(candidate)) {
                    links.add(link(candidate));
                }
            }
        }
        required.forEach(k -> links.add(link(scored((int) (k >>> 32), k.intValue()))));
        return new Found(links, candidates);
    }

    private boolean isOpen(Candidate candidate) {
        return !board.isForbidden(candidate.base(), candidate.witness())
                && !board.isClosed(Side.BASE, candidate.base())
                && !board.isClosed(Side.WITNESS, candidate.witness());
    }

    private Link link(Candidate candidate) {
        return new Link(
                List.of(candidate.base()),
                List.of(candidate.witness()),
                Relation.RELATED,
                candidate.score(),
                false,
                candidate.evidence(),
                List.of());
    }

    private List<List<Candidate>> scores() {
        List<List<Candidate>> byWitness = new ArrayList<>();
        witness.forEach(u -> byWitness.add(new ArrayList<>()));
        if ((long) base.size() * witness.size() <= ALL_PAIRS) {
            witnessMeasures.stream()
                    .forEach(
                            w -> {
                                Cancellation.check(cancelled);
                                baseMeasures.stream()
                                        .forEach(b -> byWitness.get(w).add(scored(b, w)));
                            });
        } else {
            board.overlaps.stream()
                    .filter(o -> baseMeasures.get(o.base()) && witnessMeasures.get(o.witness()))
                    .forEach(o -> byWitness.get(o.witness()).add(scored(o.base(), o.witness())));
        }
        byWitness.forEach(
                list ->
                        list.sort(
                                Comparator.comparingDouble(Candidate::score)
                                        .reversed()
                                        .thenComparingInt(Candidate::base)));
        return byWitness;
    }

    private Candidate scored(int baseUnit, int witnessUnit) {
        return new Candidate(
                baseUnit,
                witnessUnit,
                model.score(baseUnit, witnessUnit),
                () -> reasons.of(baseUnit, witnessUnit));
    }

    private static Set<Long> closed(Collection<Link> taken) {
        Set<Long> closed = new HashSet<>();
        for (Link link : taken) {
            if (link.relation().isPresence()) {
                link.base().forEach(b -> link.witness().forEach(w -> closed.add(key(b, w))));
            }
        }
        return closed;
    }

    private static Set<Long> required(List<LinkConstraint> constraints) {
        Set<Long> required = new TreeSet<>();
        for (LinkConstraint c : constraints) {
            if (c.kind() == LinkConstraint.Kind.REQUIRED && c.relation() == Relation.RELATED) {
                required.add(key(c.base(), c.witness()));
            }
        }
        return required;
    }

    private static long key(int base, int witness) {
        return (long) base << 32 | witness;
    }
}
