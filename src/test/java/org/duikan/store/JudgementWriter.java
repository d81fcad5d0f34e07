package org.duikan.store;

import org.duikan.collation.Judgement;
import org.duikan.document.DocumentId;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

/// A program of its own that judges until it is killed, and says on its standard output what it was
/// told is saved. With a third argument it gives one verdict at a time and waits for a byte before
/// each.
final class JudgementWriter {

    private JudgementWriter() {}

    public static void main(String[] args) throws IOException {
        boolean waits = args.length > 2;
        try (Corpus corpus =
                Corpus.open(Path.of(args[0]), Path.of(args[1]), InstantSource.system())) {
            DocumentId base = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
            DocumentId witness = CorpusFixture.add(corpus, "二.txt", "(一)深化。\n(二)培育。\n").id();
            for (int i = 0; true; i++) {
                int count = waits ? 1 : 1 + i % 3;
                List<Judgement> stroke = JudgementFixture.some(corpus, base, witness, count);
                if (waits && System.in.read() < 0) {
                    return;
                }
                corpus.judgements().judge(stroke);
                StringBuilder line = new StringBuilder("judgement");
                stroke.forEach(one -> line.append(' ').append(one.id()));
                System.out.println(line);
            }
        }
    }
}
