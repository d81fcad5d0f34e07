package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.Link;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;

import java.util.ArrayList;
import java.util.List;

/// What the inspector says of one link.
///
/// @param places groups and labels on both sides, `四(九) ⇄ “构建数据要素…”(三)`
/// @param lines relation, likeness and number of readings on the first; then why they belong
///   together
record LinkFacts(String places, List<String> lines) {

    LinkFacts {
        lines = List.copyOf(lines);
    }

    static LinkFacts of(LinkCard card, Texts texts) {
        Comparison comparison = card.stand().about().comparison();
        String places =
                texts.get(
                        "compare.inspector-numbers",
                        Places.base(comparison, card.stand().base()),
                        Places.witness(comparison, card.stand().witness()));
        List<String> lines = new ArrayList<>();
        if (card.sort() != LinkCard.Sort.LINKED) {
            String sort = card.sort() == LinkCard.Sort.QUOTED ? "quoted" : "rejected";
            lines.add(texts.get("traces.sort-" + sort));
        }
        card.link().ifPresent(link -> lines.addAll(lines(link, texts)));
        return new LinkFacts(places, lines);
    }

    private static List<String> lines(Link link, Texts texts) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.get("traces.relation-" + link.relation().word()));
        facts.add(
                link.relation().isPresence()
                        ? texts.get("compare.inspector-score", CompareRows.percent(link.score()))
                        : TraceWords.score(link.score()));
        if (link.substanceCount() > 0) {
            facts.add(texts.get("traces.readings", link.substanceCount()));
        }
        if (link.moved()) {
            facts.add(texts.get("traces.moved"));
        }
        List<String> lines = new ArrayList<>();
        lines.add(String.join(" · ", facts));
        lines.addAll(TraceWords.evidence(link.evidence(), texts));
        return lines;
    }
}
