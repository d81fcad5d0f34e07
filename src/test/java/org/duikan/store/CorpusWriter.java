package org.duikan.store;

import org.duikan.align.Relation;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.job.JobContext;
import org.duikan.review.LinkDecision;
import org.duikan.review.UnitAnchor;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/// A program of its own that writes into a corpus until it is killed, and says on its standard
/// output what it was told is saved.
final class CorpusWriter {

    private CorpusWriter() {}

    public static void main(String[] args) {
        try (Corpus corpus =
                Corpus.open(Path.of(args[0]), Path.of(args[1]), InstantSource.system())) {
            System.out.println("open");
            DocumentSummary first = add(corpus, "第一份");
            DocumentSummary second = add(corpus, "第二份");
            for (int i = 0; true; i++) {
                add(corpus, "第" + i + "份，第" + UUID.randomUUID() + "号");
                decide(corpus, first.id(), second.id());
            }
        }
    }

    private static DocumentSummary add(Corpus corpus, String title) {
        String text = (title + "文件的一段。\n").repeat(200);
        DocumentSummary document =
                corpus.archive()
                        .add(CorpusFixture.file("a.txt", text), JobContext.none())
                        .document();
        System.out.println("document " + document.id().value());
        return document;
    }

    private static void decide(Corpus corpus, DocumentId base, DocumentId witness) {
        UnitAnchor left = UnitAnchor.of(units(corpus, base), 0);
        UnitAnchor right = UnitAnchor.of(units(corpus, witness), 0);
        LinkDecision decision =
                new LinkDecision(
                        UUID.randomUUID(),
                        base,
                        witness,
                        LinkDecision.Verdict.CONFIRMED,
                        Relation.REVISED,
                        List.of(left),
                        List.of(right),
                        CorpusFixture.NOON,
                        "",
                        "");
        corpus.decisions().decide(decision);
        System.out.println("decision " + decision.id());
    }

    private static List<org.duikan.document.AlignableUnit> units(Corpus corpus, DocumentId id) {
        return corpus.documents().load(id).orElseThrow().alignableUnits();
    }
}
