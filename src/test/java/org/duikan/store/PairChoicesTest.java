package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.align.PairKind;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.review.LinkDecision.Verdict;
import org.duikan.review.PairChoices;
import org.duikan.review.PairComparer;
import org.duikan.review.ReviewedComparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

class PairChoicesTest {
    private static final DocumentId ONE = new DocumentId(1);
    private static final DocumentId OTHER = new DocumentId(2);

    @TempDir Path folder;

    @Test
    void remembersTheKindOfAPairInEitherRole() {
        try (Corpus corpus = new CorpusFixture(folder).open()) {
            corpus.pairChoices().chooseKind(ONE, OTHER, Optional.of(PairKind.REVISION));
        }
        try (Corpus corpus = new CorpusFixture(folder).open()) {
            PairChoices choices = corpus.pairChoices();
            assertThat(choices.kind(OTHER, ONE)).contains(PairKind.REVISION);
            assertThat(choices.kind(ONE, new DocumentId(3))).isEmpty();

            choices.chooseKind(OTHER, ONE, Optional.empty());
            assertThat(choices.kind(ONE, OTHER)).isEmpty();
        }
    }

    @Test
    void remembersTheColumnsOfABase() {
        try (Corpus corpus = new CorpusFixture(folder).open()) {
            PairChoices choices = corpus.pairChoices();
            assertThat(choices.tracedIn(ONE)).isEmpty();
            choices.chooseTracedIn(ONE, List.of(OTHER, new DocumentId(30)));
            assertThat(choices.tracedIn(ONE)).contains(List.of(OTHER, new DocumentId(30)));
            choices.chooseTracedIn(ONE, List.of());
            assertThat(choices.tracedIn(ONE)).contains(List.of());
        }
    }

    @Test
    void comparesOnceUntilSomethingWasDecided() {
        try (Corpus corpus = new CorpusFixture(folder).open()) {
            DocumentSummary base = CorpusFixture.add(corpus, "a.txt", CorpusFixture.THREE_CLAUSES);
            DocumentSummary witness =
                    CorpusFixture.add(
                            corpus, "b.txt", CorpusFixture.THREE_CLAUSES.replace("登记", "登记、评估"));
            PairComparer comparer =
                    new PairComparer(corpus.documents(), corpus.decisions(), corpus.pairChoices());
            ReviewedComparison first = comparer.compare(base, witness, () -> false);
            assertThat(comparer.compare(base, witness, () -> false)).isSameAs(first);

            corpus.decisions()
                    .decide(
                            first.pair()
                                    .decide(
                                            Verdict.REJECTED,
                                            first.comparison().links().getLast().relation(),
                                            List.of(2),
                                            List.of(2),
                                            CorpusFixture.NOON,
                                            "",
                                            ""));
            ReviewedComparison second = comparer.compare(base, witness, () -> false);

            assertThat(second.comparison().links()).hasSize(2);
            assertThat(second.decision(2, 2).map(decision -> decision.verdict()))
                    .contains(Verdict.REJECTED);
            assertThat(second.decision(0, 0)).isEmpty();
        }
    }
}
