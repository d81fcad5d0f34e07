package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.DocumentId;
import org.duikan.document.DocumentRevision;
import org.duikan.document.DocumentSummary;
import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class CorpusTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new CorpusFixture(folder);
    }

    @Test
    void aDocumentIsTheSameAfterReopening() {
        DocumentSummary added;
        try (Corpus corpus = fixture.open()) {
            added = CorpusFixture.add(corpus, "三条.txt", CorpusFixture.THREE_CLAUSES);
            assertThat(corpus.documents().list()).containsExactly(added);
        }

        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.documents().list()).containsExactly(added);
            assertThat(added.units()).isEqualTo(3);
            assertThat(added.characters()).isEqualTo(CorpusFixture.THREE_CLAUSES.length());
            assertThat(added.imported()).isEqualTo(CorpusFixture.NOON);
            assertThat(added.origin()).isEqualTo(DocumentSummary.Origin.OWN);
            assertThat(corpus.documents().load(added.id()).orElseThrow().source().text())
                    .isEqualTo(CorpusFixture.THREE_CLAUSES);
            assertThat(corpus.documents().original(added.id()).orElseThrow())
                    .isEqualTo(CorpusFixture.THREE_CLAUSES.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theSameTextIsKnownAgain() {
        try (Corpus corpus = fixture.open()) {
            DocumentSummary first = CorpusFixture.add(corpus, "一.txt", "甲乙丙丁。");

            assertThat(
                            corpus.archive()
                                    .add(CorpusFixture.file("二.txt", "甲乙丙丁。"), JobContext.none()))
                    .isEqualTo(new ImportOutcome.AlreadyThere(first));
            assertThat(corpus.documents().list()).containsExactly(first);
        }
    }

    @Test
    void aDeletedDocumentComesBackWhole() {
        try (Corpus corpus = fixture.open()) {
            DocumentSummary first = CorpusFixture.add(corpus, "一.txt", "甲乙丙丁。");
            DocumentSummary second = CorpusFixture.add(corpus, "二.txt", "子丑寅卯。");

            corpus.documents().delete(first.id());

            assertThat(corpus.documents().list()).containsExactly(second);
            assertThat(corpus.documents().deleted()).containsExactly(first);
            corpus.documents().restore(first.id());
            assertThat(corpus.documents().list()).containsExactly(first, second);

            corpus.documents().delete(first.id());
            assertThat(
                            corpus.archive()
                                    .add(CorpusFixture.file("一.txt", "甲乙丙丁。"), JobContext.none()))
                    .isEqualTo(new ImportOutcome.BroughtBack(first));
            assertThat(corpus.documents().list()).containsExactly(first, second);
        }
    }

    @Test
    void aCorrectedTextIsANewRevisionAndTheOldOneStays() {
        try (Corpus corpus = fixture.open()) {
            DocumentSummary first = CorpusFixture.add(corpus, "初稿.txt", "甲乙丙丁。");

            ImportOutcome.Kept outcome =
                    corpus.archive()
                            .revise(
                                    first.id(),
                                    CorpusFixture.file("改.txt", "甲乙丙戊。"),
                                    JobContext.none());

            assertThat(outcome).isInstanceOf(ImportOutcome.Revised.class);
            assertThat(outcome.document().id()).isEqualTo(first.id());
            assertThat(text(corpus, first.id())).isEqualTo("甲乙丙戊。");
            assertThat(corpus.documents().load(first.id(), 1).orElseThrow().source().text())
                    .isEqualTo("甲乙丙丁。");
            assertThat(corpus.documents().revisions(first.id()))
                    .extracting(DocumentRevision::number, DocumentRevision::fileName)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(1, "初稿.txt"),
                            org.assertj.core.groups.Tuple.tuple(2, "改.txt"));
            assertThat(
                            corpus.archive()
                                    .revise(
                                            first.id(),
                                            CorpusFixture.file("又.txt", "甲乙丙戊。"),
                                            JobContext.none()))
                    .isEqualTo(new ImportOutcome.AlreadyThere(outcome.document()));
        }
    }

    @Test
    void whatIsNotThereIsEmptyOrRefused() {
        try (Corpus corpus = fixture.open()) {
            DocumentId nobody = new DocumentId(99);

            assertThat(corpus.documents().load(nobody)).isEmpty();
            assertThat(corpus.documents().original(nobody)).isEmpty();
            assertThat(corpus.documents().revisions(nobody)).isEmpty();
            assertThatThrownBy(
                            () ->
                                    corpus.archive()
                                            .revise(
                                                    nobody,
                                                    CorpusFixture.file("一.txt", "甲。"),
                                                    JobContext.none()))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void revisionsCannotBeChangedOrRemovedEvenByOurOwnStatements() {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "一.txt", "甲乙丙丁。");
        }
        try (Database database = fixture.database()) {
            for (String sql :
                    List.of(
                            "UPDATE content SET text = ''",
                            "DELETE FROM content",
                            "UPDATE revision SET number = 7",
                            "DELETE FROM revision",
                            "DELETE FROM document")) {
                assertThatThrownBy(() -> database.write(session -> session.update(sql)))
                        .as(sql)
                        .isInstanceOf(CorpusException.Failed.class);
            }
        }
    }

    @Test
    void cancellingWhileWritingLeavesNoTrace() {
        try (Corpus corpus = fixture.open()) {
            Countdown context = new Countdown(2);

            assertThatThrownBy(
                            () ->
                                    corpus.archive()
                                            .add(
                                                    CorpusFixture.file(
                                                            "三条.txt", CorpusFixture.THREE_CLAUSES),
                                                    context))
                    .isInstanceOf(CancellationException.class);
            assertThat(corpus.documents().list()).isEmpty();
            assertThat(corpus.verify().revisions()).isZero();

            CorpusFixture.add(corpus, "三条.txt", CorpusFixture.THREE_CLAUSES);
            assertThat(corpus.documents().list()).hasSize(1);
        }
    }

    @Test
    void manyThreadsMayAskAtOnce() {
        try (Corpus corpus = fixture.open()) {
            IntStream.range(0, 40)
                    .parallel()
                    .forEach(i -> CorpusFixture.add(corpus, i + ".txt", "第" + i + "份文件。"));

            assertThat(corpus.documents().list())
                    .extracting(DocumentSummary::fileName)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, 40).mapToObj(i -> i + ".txt").toList());
            assertThat(corpus.verify().isSound()).isTrue();
        }
    }

    @Test
    void afterClosingOnlyTheOneFileIsThereAndTheCorpusSaysItIsClosed() throws Exception {
        Corpus corpus = fixture.open();
        CorpusFixture.add(corpus, "一.txt", "甲乙丙丁。");

        corpus.close();
        corpus.close();

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(fixture.file());
        }
        assertThatThrownBy(() -> corpus.documents().list())
                .isInstanceOf(CorpusException.Closed.class);
    }

    private static String text(Corpus corpus, DocumentId id) {
        return corpus.documents().load(id).orElseThrow().source().text();
    }
}
