package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/// One comparison at work.
final class Alignment {
    /// Between a document and a later plan only units as alike as this are the same unit.
    private static final double SAME_IN_PLAN = 0.6;

    private static final double NEVER = 2;
    private static final double PARAGRAPHS_ALIKE = 0.3;

    private final PolicyDocument base;
    private final PolicyDocument witness;
    private final List<AlignableUnit> baseUnits;
    private final List<AlignableUnit> witnessUnits;
    private final List<Letters> baseLetters;
    private final List<Letters> witnessLetters;
    private final List<LinkConstraint> constraints;
    private final BooleanSupplier cancelled;

    Alignment(
            PolicyDocument base,
            PolicyDocument witness,
            List<LinkConstraint> constraints,
            BooleanSupplier cancelled) {
        this.base = base;
        this.witness = witness;
        this.baseUnits = base.alignableUnits();
        this.witnessUnits = witness.alignableUnits();
        this.baseLetters = baseUnits.stream().map(u -> Letters.of(u.text().text())).toList();
        this.witnessLetters = witnessUnits.stream().map(u -> Letters.of(u.text().text())).toList();
        this.constraints = constraints;
        this.cancelled = cancelled;
    }

    Comparison compare(Optional<PairKind> given) {
        MatchBoard board =
                new RevisionMatcher(baseLetters, witnessLetters, this::isPlaced, cancelled)
                        .match(constraints);
        PairKind kind = given.orElseGet(() -> KindGuess.of(board.matches(), board.table));
        List<MatchBoard.Match> matches =
                board.matches().stream()
                        .filter(m -> kind != PairKind.LATER_PLAN || isPlain(m, board.table))
                        .toList();
        matches = MovedMatches.withoutStrays(matches, board.table);
        List<Link> links = new ArrayList<>(presence(matches, board.table));
        List<GroupLink> groups =
                new GroupMatcher(base, baseUnits, witness, witnessUnits).match(links);
        links.addAll(quotations(board, matches));
        TopicLinks.Found topics = topics(kind, board, links);
        links.addAll(topics.links());
        links.sort(
                Comparator.comparingInt((Link l) -> l.base().getFirst())
                        .thenComparingInt(l -> l.witness().getFirst())
                        .thenComparing(Link::relation));
        return new Comparison(
                base,
                witness,
                kind,
                baseUnits,
                witnessUnits,
                links,
                groups,
                kind == PairKind.LATER_PLAN ? List.of() : new MatterMatcher(base, witness).match(),
                topics.candidates(),
                unlinked(links, Link::base, baseUnits.size()),
                unlinked(links, Link::witness, witnessUnits.size()));
    }

    /// Paragraphs have no number that speaks for them, so they must share more to be the same; and
    /// a lead before the first heading may quote a paragraph that stands under one, but is another
    /// unit, unless the letters are the same.
    private boolean isPlaced(Overlap pair) {
        AlignableUnit one = baseUnits.get(pair.base());
        AlignableUnit other = witnessUnits.get(pair.witness());
        if (one.isClause() && other.isClause()) {
            return true;
        }
        boolean sameDepth = one.path().isEmpty() == other.path().isEmpty();
        return pair.likeness() >= (sameDepth ? PARAGRAPHS_ALIKE : 1);
    }

    private static boolean isPlain(MatchBoard.Match match, GramTable table) {
        return match.fixed()
                || match.isPair()
                        && table.overlap(match.base().first(), match.witness().first()).likeness()
                                >= SAME_IN_PLAN;
    }

    private List<Link> presence(List<MatchBoard.Match> matches, GramTable table) {
        Set<MatchBoard.Match> moved = MovedMatches.of(matches, table);
        LinkWriter writer =
                new LinkWriter(baseUnits, witnessUnits, new LinkVariants(base, witness));
        // Links are written independently of one another; their order stays.
        return matches.parallelStream()
                .map(
                        match -> {
                            Cancellation.check(cancelled);
                            return writer.write(match, moved.contains(match));
                        })
                .toList();
    }

    private List<Link> quotations(MatchBoard board, List<MatchBoard.Match> matches) {
        int[] matchOfBase = new int[baseUnits.size()];
        int[] matchOfWitness = new int[witnessUnits.size()];
        for (int i = 0; i < matches.size(); i++) {
            int match = i + 1;
            matches.get(i).base().forEach(b -> matchOfBase[b] = match);
            matches.get(i).witness().forEach(w -> matchOfWitness[w] = match);
        }
        return new QuotationFinder(baseUnits, witnessUnits, baseLetters, witnessLetters)
                .find(
                        new StretchFinder(baseLetters, witnessLetters, cancelled),
                        (b, w) ->
                                !board.isForbidden(b, w)
                                        && (matchOfBase[b] == 0
                                                || matchOfBase[b] != matchOfWitness[w]));
    }

    private TopicLinks.Found topics(PairKind kind, MatchBoard board, List<Link> taken) {
        boolean plan = kind == PairKind.LATER_PLAN;
        if (!plan && constraints.stream().noneMatch(Alignment::requiresTopic)) {
            return new TopicLinks.Found(List.of(), List.of());
        }
        TopicLinks topics = new TopicLinks(baseUnits, witnessUnits, board, cancelled);
        return plan
                ? topics.find(taken, constraints, TopicLinks.THRESHOLD)
                : new TopicLinks.Found(topics.find(taken, constraints, NEVER).links(), List.of());
    }

    private static boolean requiresTopic(LinkConstraint constraint) {
        return constraint.kind() == LinkConstraint.Kind.REQUIRED
                && constraint.relation() == Relation.RELATED;
    }

    private static List<Integer> unlinked(
            List<Link> links, Function<Link, List<Integer>> side, int units) {
        boolean[] linked = new boolean[units];
        links.stream()
                .filter(l -> l.relation() != Relation.QUOTED)
                .forEach(l -> side.apply(l).forEach(u -> linked[u] = true));
        return IntStream.range(0, units).filter(u -> !linked[u]).boxed().toList();
    }
}
