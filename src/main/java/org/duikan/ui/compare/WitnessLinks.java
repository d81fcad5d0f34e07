package org.duikan.ui.compare;

import org.duikan.align.FacingCell;
import org.duikan.align.Link;
import org.duikan.align.LinkConstraint;
import org.duikan.align.LinkConstraint.Kind;
import org.duikan.align.Relation;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.ReviewedComparison;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.AloneStand;
import org.duikan.ui.review.LinkStand;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What one witness has to the units of a row, as far as the reader can decide about it.
///
/// @param witness index of the comparison; its column is one more
/// @param about the comparison
/// @param base indexes of the row's base units; empty where the row shows the witness alone
/// @param units indexes of the witness units that stand alone in the row; empty where it shows the
///   base
/// @param cards the closest link first, then quotations, then what was rejected
record WitnessLinks(
        int witness,
        ReviewedComparison about,
        List<Integer> base,
        List<Integer> units,
        List<LinkCard> cards) {

    WitnessLinks {
        base = List.copyOf(base);
        units = List.copyOf(units);
        cards = List.copyOf(cards);
    }

    /// One for each witness that has a say in the row: all of them for a unit of the base, its own
    /// for a unit that is new in a witness, none for a heading.
    static List<WitnessLinks> of(CompareRow row, Desk desk) {
        List<Integer> base = units(row.facing().base());
        List<WitnessLinks> all = new ArrayList<>();
        for (int i = 0; i < desk.witnesses().size(); i++) {
            int witness = i;
            List<Integer> units =
                    base.isEmpty() ? units(row.facing().witnesses().get(i)) : List.of();
            if (!base.isEmpty() || !units.isEmpty()) {
                desk.witnesses()
                        .get(i)
                        .reviewed()
                        .ifPresent(about -> all.add(of(witness, about, base, units)));
            }
        }
        return all;
    }

    private static List<Integer> units(FacingCell cell) {
        return cell instanceof FacingCell.Units shown ? shown.units() : List.of();
    }

    private static WitnessLinks of(
            int witness, ReviewedComparison about, List<Integer> base, List<Integer> units) {
        List<LinkCard> cards = new ArrayList<>();
        about.comparison().links().stream()
                .filter(link -> isAbout(link, base, units))
                .sorted(Comparator.comparing(Link::relation).thenComparing(byScore()))
                .forEach(
                        link ->
                                stands(about, link, base, units)
                                        .forEach(add(cards, witness, link)));
        cards.sort(Comparator.comparing(LinkCard::sort));
        for (LinkConstraint one : about.decisions().constraints()) {
            if (one.kind() == Kind.FORBIDDEN
                    && (base.contains(one.base()) || units.contains(one.witness()))) {
                LinkStand stand = LinkStand.apart(about, one.base(), one.witness());
                cards.add(new LinkCard(witness, LinkCard.Sort.REJECTED, stand, Optional.empty()));
            }
        }
        return new WitnessLinks(witness, about, base, units, cards);
    }

    private static Consumer<LinkStand> add(List<LinkCard> cards, int witness, Link link) {
        LinkCard.Sort sort =
                link.relation() == Relation.QUOTED ? LinkCard.Sort.QUOTED : LinkCard.Sort.LINKED;
        return stand -> cards.add(new LinkCard(witness, sort, stand, Optional.of(link)));
    }

    /// A link of several units is one matter, unless the reader has decided about parts of it: then
    /// what they decided about each pair of units can be changed by itself. Pairs that are joined
    /// only by way of others are not listed.
    private static List<LinkStand> stands(
            ReviewedComparison about, Link link, List<Integer> base, List<Integer> units) {
        List<LinkStand> pairs = new ArrayList<>();
        for (int left : link.base()) {
            for (int right : link.witness()) {
                pairs.add(
                        new LinkStand(about, List.of(left), List.of(right), link.relation(), true));
            }
        }
        if (pairs.stream().map(LinkStand::decision).distinct().count() == 1) {
            return List.of(LinkStand.of(about, link));
        }
        List<LinkStand> decided =
                pairs.stream()
                        .filter(pair -> pair.decision().isPresent())
                        .filter(
                                pair ->
                                        base.contains(pair.base().getFirst())
                                                || units.contains(pair.witness().getFirst()))
                        .toList();
        return decided.isEmpty() ? List.of(LinkStand.of(about, link)) : decided;
    }

    private static boolean isAbout(Link link, List<Integer> base, List<Integer> units) {
        return !Collections.disjoint(link.base(), base)
                || !Collections.disjoint(link.witness(), units);
    }

    private static Comparator<Link> byScore() {
        return Comparator.comparingDouble(Link::score).reversed();
    }

    /// The row's units as such that might have no counterpart.
    AloneStand alone() {
        return new AloneStand(about, base, units);
    }

    boolean isAlone() {
        return alone().placed().isPresent();
    }

    boolean isLinked() {
        return cards.stream().anyMatch(card -> card.sort() == LinkCard.Sort.LINKED);
    }

    /// Whether a locked link stands against “no counterpart”.
    boolean isLocked() {
        return cards.stream()
                .anyMatch(card -> card.stand().verdict().equals(Optional.of(Verdict.LOCKED)));
    }
}
