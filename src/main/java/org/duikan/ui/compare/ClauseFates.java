package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.PairKind;
import org.duikan.align.Relation;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.OutlineEntry.Mark;
import org.duikan.ui.text.OutlineEntry.State;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// How the clauses and groups of the base fared in one witness, as marks of an outline: what
/// differs in a reprint, how close a later plan comes; in the reader's colour where they decided.
final class ClauseFates {
    private final int witness;
    private final DecisionSigns signs;
    private final Texts texts;
    private final boolean plan;
    private final Map<Integer, Link> links = new HashMap<>();
    private final Map<Integer, Double> strengths = new HashMap<>();
    private final Map<Integer, GroupLink> groupLinks = new HashMap<>();

    ClauseFates(int witness, Comparison comparison, DecisionSigns signs, Texts texts) {
        this.witness = witness;
        this.signs = signs;
        this.texts = texts;
        this.plan = comparison.kind() == PairKind.LATER_PLAN;
        for (Link link : comparison.links()) {
            if (link.relation().isPresence()) {
                link.base().forEach(unit -> links.putIfAbsent(unit, link));
            } else if (link.relation() == Relation.RELATED) {
                link.base().forEach(unit -> strengths.merge(unit, link.score(), Math::max));
            }
        }
        comparison.groups().forEach(link -> groupLinks.putIfAbsent(link.base(), link));
    }

    Mark unit(int unit) {
        String decided = signs.ofBase(witness, List.of(unit));
        boolean mine = !decided.isEmpty();
        Link link = links.get(unit);
        if (decided.contains("∅")) {
            return new Mark(plan ? State.PLAIN : State.ABSENT, "∅", true);
        }
        return plan && link == null
                ? new Mark(State.PLAIN, strength(unit), mine)
                : new Mark(state(link), words(link), mine);
    }

    private static State state(Link link) {
        if (link == null) {
            return State.ABSENT;
        }
        if (link.substanceCount() > 0) {
            return State.VARIANTS;
        }
        return link.moved() ? State.MOVED : State.SAME;
    }

    /// The strength of the closest unit of a later plan.
    private String strength(int unit) {
        return strengths.containsKey(unit) ? CompareRows.percent(strengths.get(unit)) : "–";
    }

    private String words(Link link) {
        if (link == null) {
            return texts.get("compare.mark-absent");
        }
        String moved = link.moved() ? "⇅" : "";
        return link.substanceCount() > 0
                ? moved + link.substanceCount()
                : moved.isEmpty() ? "✓" : moved;
    }

    /// @param group index of the group
    /// @param units the units inside it
    Mark group(int group, List<Integer> units) {
        boolean absent = !units.isEmpty() && !plan && units.stream().noneMatch(links::containsKey);
        if (absent) {
            return new Mark(State.ABSENT, texts.get("compare.mark-group-absent"), false);
        }
        GroupLink link = groupLinks.get(group);
        return link != null && link.moved()
                ? new Mark(State.MOVED, texts.get("compare.mark-moved"), false)
                : new Mark(State.PLAIN, "", false);
    }

    static List<Integer> run(int first, int count) {
        return IntStream.range(first, first + count).boxed().toList();
    }
}
