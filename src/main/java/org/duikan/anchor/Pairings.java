package org.duikan.anchor;

import org.duikan.align.Comparison;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.document.AlignableUnit;
import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.Passage;

import java.util.ArrayList;
import java.util.List;

/// What of two documents belongs together: the words and labels of units linked as the same or as
/// revised, the headings and labels of linked groups, front matter, back matter. Links of topic and
/// quotations carry no anchor.
final class Pairings {
    /// A unit that stands elsewhere and is less alike than this may be another that looks alike.
    private static final double MOVED_ALIKE = 0.9;

    private final FoldedDocument from;
    private final FoldedDocument to;
    private final List<Pairing> found = new ArrayList<>();

    private Pairings(FoldedDocument from, FoldedDocument to) {
        this.from = from;
        this.to = to;
    }

    static List<Pairing> of(Comparison comparison, FoldedDocument from, FoldedDocument to) {
        Pairings pairings = new Pairings(from, to);
        comparison.links().stream().filter(Pairings::carries).forEach(pairings::link);
        comparison.groups().forEach(pairings::group);
        pairings.matter(front(from.document), front(to.document));
        pairings.matter(back(from.document), back(to.document));
        return List.copyOf(pairings.found);
    }

    private static boolean carries(Link link) {
        return link.relation().isPresence() && (!link.moved() || link.score() >= MOVED_ALIKE);
    }

    private static List<Passage> front(PolicyDocument document) {
        return document.front().stream().map(MatterLine::text).toList();
    }

    private static List<Passage> back(PolicyDocument document) {
        return document.back().stream().map(MatterLine::text).toList();
    }

    private void link(Link link) {
        List<AlignableUnit> one = link.base().stream().map(from.units::get).toList();
        List<AlignableUnit> other = link.witness().stream().map(to.units::get).toList();
        add(texts(one), texts(other), link.moved());
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            label(one.get(i).unit(), other.get(i).unit(), link.moved());
        }
    }

    private static List<Passage> texts(List<AlignableUnit> units) {
        return units.stream().map(AlignableUnit::text).toList();
    }

    private void group(GroupLink link) {
        Unit one = from.document.groups().get(link.base());
        Unit other = to.document.groups().get(link.witness());
        add(List.of(one.heading()), List.of(other.heading()), link.moved());
        label(one, other, link.moved());
    }

    private void label(Unit one, Unit other, boolean moved) {
        add(from.passage(one.numSpan()), to.passage(other.numSpan()), moved);
    }

    private void matter(List<Passage> one, List<Passage> other) {
        add(one, other, false);
    }

    private void add(List<Passage> one, List<Passage> other, boolean moved) {
        add(from.passage(one), to.passage(other), moved);
    }

    private void add(Passage one, Passage other, boolean moved) {
        if (!one.isEmpty() && !other.isEmpty()) {
            found.add(new Pairing(one, other, moved));
        }
    }
}
