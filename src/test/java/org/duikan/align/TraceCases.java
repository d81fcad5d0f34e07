package org.duikan.align;

import org.duikan.document.AlignableUnit;
import org.duikan.document.DocumentFacts;
import org.duikan.document.Level;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Documents and comparisons made by hand. A document is written in words: `二、数字:` opens a section,
/// `(一)算力` is a clause with its number, any other word a paragraph.
public final class TraceCases {

    private TraceCases() {}

    public static PolicyDocument document(String title, String words) {
        SourceText source = SourceText.of(words);
        List<Unit> top = new ArrayList<>();
        List<Unit> inGroup = new ArrayList<>();
        Unit heading = null;
        int at = 0;
        for (String word : words.split(" ")) {
            TextSpan span = new TextSpan(at, at + word.length());
            at += word.length() + 1;
            if (word.endsWith(":")) {
                close(heading, inGroup, top);
                heading = group(source, span);
            } else {
                (heading == null ? top : inGroup).add(unit(source, span));
            }
        }
        close(heading, inGroup, top);
        DocumentFacts none = DocumentFacts.none();
        DocumentFacts facts =
                new DocumentFacts(
                        title,
                        none.documentNumber(),
                        none.issuer(),
                        none.recipients(),
                        none.copiesTo(),
                        none.signed(),
                        none.printed(),
                        none.published());
        return new PolicyDocument(source, facts, List.of(), top, List.of(), List.of());
    }

    private static void close(Unit heading, List<Unit> inGroup, List<Unit> top) {
        if (heading != null) {
            int end = inGroup.isEmpty() ? heading.span().end() : inGroup.getLast().span().end();
            top.add(
                    new Unit(
                            heading.level(),
                            heading.num(),
                            heading.numSpan(),
                            heading.heading(),
                            heading.text(),
                            new TextSpan(heading.span().start(), end),
                            inGroup));
            inGroup.clear();
        }
    }

    private static Unit group(SourceText source, TextSpan span) {
        int numEnd = source.text().indexOf('、', span.start());
        boolean numbered = numEnd >= 0 && numEnd < span.end();
        int start = numbered ? numEnd + 1 : span.start();
        return new Unit(
                Level.SECTION,
                source.text().substring(span.start(), start),
                new TextSpan(span.start(), start),
                Passage.of(source, new TextSpan(start, span.end() - 1)),
                Passage.empty(),
                span,
                List.of());
    }

    private static Unit unit(SourceText source, TextSpan span) {
        boolean clause = source.text().charAt(span.start()) == '(';
        int start = clause ? source.text().indexOf(')', span.start()) + 1 : span.start();
        Passage text = Passage.of(source, new TextSpan(start, span.end()));
        return new Unit(
                clause ? Level.CLAUSE : Level.PARAGRAPH,
                source.text().substring(span.start(), start),
                new TextSpan(span.start(), start),
                clause ? text : Passage.empty(),
                text,
                span,
                List.of());
    }

    public static Comparison comparison(
            PolicyDocument base,
            PolicyDocument witness,
            PairKind kind,
            List<Link> links,
            List<Candidate> candidates) {
        List<Link> sorted =
                links.stream()
                        .sorted(Comparator.comparingInt((Link link) -> link.base().getFirst()))
                        .toList();
        List<AlignableUnit> baseUnits = base.alignableUnits();
        List<AlignableUnit> witnessUnits = witness.alignableUnits();
        return new Comparison(
                base,
                witness,
                kind,
                baseUnits,
                witnessUnits,
                sorted,
                List.of(),
                List.of(),
                candidates,
                without(baseUnits, links.stream().flatMap(l -> l.base().stream()).toList()),
                without(witnessUnits, links.stream().flatMap(l -> l.witness().stream()).toList()));
    }

    private static List<Integer> without(List<AlignableUnit> units, List<Integer> linked) {
        return IntStream.range(0, units.size())
                .filter(unit -> !linked.contains(unit))
                .boxed()
                .toList();
    }

    public static Link link(int base, int witness, Relation relation, double score) {
        return new Link(
                List.of(base), List.of(witness), relation, score, false, List.of(), List.of());
    }

    public static Link related(int base, int witness, double score, String... terms) {
        List<Evidence> evidence = new ArrayList<>();
        for (String term : terms) {
            evidence.add(new Evidence(Evidence.Kind.TERM, term, score / terms.length));
        }
        return new Link(
                List.of(base),
                List.of(witness),
                Relation.RELATED,
                score,
                false,
                evidence,
                List.of());
    }
}
