package org.duikan.ui.traces;

import org.duikan.document.DocumentSummary;
import org.duikan.importing.Seeds;
import org.duikan.job.JobContext;
import org.duikan.job.JobRunner;
import org.duikan.review.PairComparer;
import org.duikan.store.Corpus;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.review.LinkReview;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A corpus with the five seeds, and what the view needs of it.
final class SeedCorpus implements AutoCloseable {
    static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-11-01T12:00:00Z"));

    private final Path folder;
    private final Corpus corpus;
    final List<String> jumps = new ArrayList<>();

    SeedCorpus(Path folder) {
        this.folder = folder;
        corpus = Corpus.open(folder.resolve("corpus.db"), folder.resolve("own"));
        Seeds.plant(corpus.archive(), JobContext.none());
    }

    Corpus corpus() {
        return corpus;
    }

    DocumentSummary document(int index) {
        return corpus.documents().list().get(index);
    }

    PairComparer comparer() {
        return new PairComparer(corpus.documents(), corpus.decisions(), corpus.pairChoices());
    }

    TracesServices services(JobRunner runner) {
        return new TracesServices(
                corpus.documents(),
                comparer(),
                corpus.pairChoices(),
                new LinkReview(corpus.decisions(), corpus.pairChoices(), runner, NOON, "reader"),
                (base, witness, baseUnit, witnessUnit) ->
                        jumps.add(witness.id().value() + ":" + baseUnit + "-" + witnessUnit),
                (_, name) -> Optional.of(folder.resolve(name)));
    }

    /// The opinion beside its reprint.
    Desk desk() {
        var reviewed = comparer().compare(document(0), document(1), () -> false);
        return new Desk(
                document(0), reviewed.comparison().base(), List.of(Desk.Witness.of(reviewed)));
    }

    @Override
    public void close() {
        corpus.close();
    }
}
