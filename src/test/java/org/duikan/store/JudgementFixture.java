package org.duikan.store;

import org.duikan.collation.ItemAnchor;
import org.duikan.collation.ItemAnchor.Quote;
import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.document.DocumentId;
import org.duikan.review.UnitAnchor;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Judgements about the units of documents that are in a corpus.
final class JudgementFixture {

    private JudgementFixture() {}

    /// Judgements of all kinds and verdicts, about one unit after the other.
    static List<Judgement> some(Corpus corpus, DocumentId base, DocumentId witness, int count) {
        List<UnitAnchor> left = anchors(corpus, base);
        List<UnitAnchor> right = anchors(corpus, witness);
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            judgements.add(
                    new Judgement(
                            UUID.randomUUID(),
                            base,
                            witness,
                            anchor(i, left, right),
                            Verdict.values()[i % Verdict.values().length],
                            i % 3 == 0 ? "加快" : "",
                            "“引号”\n与换行\u2028" + i,
                            CorpusFixture.NOON,
                            "王编辑"));
        }
        return judgements;
    }

    private static ItemAnchor anchor(int i, List<UnitAnchor> left, List<UnitAnchor> right) {
        ItemAnchor.Kind kind = ItemAnchor.Kind.values()[i % ItemAnchor.Kind.values().length];
        boolean none = kind == ItemAnchor.Kind.HEADING || kind == ItemAnchor.Kind.WITNESS_CHECK;
        return new ItemAnchor(
                kind,
                kind == ItemAnchor.Kind.WHOLE ? "split" : "wording",
                none ? List.of() : List.of(left.get(i % left.size())),
                List.of(right.getFirst(), right.get(i % right.size())),
                none ? Quote.NONE : new Quote("推动政务服务一网通办并建立健全数", "𠮷据" + i, "分类分级制度，探索数据资产登记"),
                new Quote("", "数据", "。"),
                i % 4 == 0 ? ItemAnchor.Twins.ALONE : new ItemAnchor.Twins(i % 2, 2));
    }

    private static List<UnitAnchor> anchors(Corpus corpus, DocumentId document) {
        return UnitAnchor.all(corpus.documents().load(document).orElseThrow().alignableUnits());
    }
}
