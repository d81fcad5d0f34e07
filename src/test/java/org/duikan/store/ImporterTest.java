package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.DocumentSummary;
import org.duikan.importing.FileReader;
import org.duikan.importing.ImportOutcome;
import org.duikan.importing.ImportProblem;
import org.duikan.importing.Importer;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/// Files into a real corpus.
class ImporterTest {
    @TempDir Path folder;
    private Corpus corpus;
    private Importer importer;

    @BeforeEach
    void open() {
        corpus = new CorpusFixture(folder).open();
        importer = new Importer(new FileReader(), corpus.archive());
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void aBadFileDoesNotStopItsNeighbours() throws IOException {
        Path good = write("一.txt", CorpusFixture.THREE_CLAUSES);
        Path empty = write("空.txt", "");
        Path other = write("二.txt", "另一份文件。");

        List<ImportOutcome> outcomes =
                importer.importFiles(List.of(good, empty, other), JobContext.none());

        assertThat(outcomes)
                .hasExactlyElementsOfTypes(
                        ImportOutcome.Added.class,
                        ImportOutcome.Refused.class,
                        ImportOutcome.Added.class);
        assertThat(((ImportOutcome.Refused) outcomes.get(1)).problem())
                .isEqualTo(new ImportProblem(ImportProblem.Kind.EMPTY, empty, List.of()));
        assertThat(corpus.documents().list())
                .extracting(DocumentSummary::fileName)
                .containsExactly("一.txt", "二.txt");
    }

    @Test
    void theSameTextInAnotherEncodingIsKnownAgain() throws IOException {
        Path file = write("一.txt", CorpusFixture.THREE_CLAUSES);
        Path same = folder.resolve("同.txt");
        Files.write(
                same,
                CorpusFixture.THREE_CLAUSES
                        .replace("\n", "\r\n")
                        .getBytes(Charset.forName("GB18030")));

        ImportOutcome first = importer.importFile(file, JobContext.none());
        ImportOutcome second = importer.importFile(same, JobContext.none());

        DocumentSummary document = ((ImportOutcome.Added) first).document();
        assertThat(second).isEqualTo(new ImportOutcome.AlreadyThere(document));
    }

    @Test
    void aCorrectedFileBecomesARevision() throws IOException {
        Path file = write("一.txt", CorpusFixture.THREE_CLAUSES);
        DocumentSummary document =
                ((ImportOutcome.Added) importer.importFile(file, JobContext.none())).document();
        Path corrected = write("改.txt", CorpusFixture.THREE_CLAUSES.replace("探索", "推进"));

        ImportOutcome outcome = importer.revise(document.id(), corrected, JobContext.none());

        assertThat(outcome).isInstanceOf(ImportOutcome.Revised.class);
        assertThat(corpus.documents().revisions(document.id())).hasSize(2);
        assertThat(corpus.documents().list()).hasSize(1);
    }

    /// Whenever the reader cancels, be it while the file is read, while its structure is, or while
    /// it is written: the corpus is as it was.
    @Test
    void cancellingAtAnyMomentLeavesTheCorpusAsItWas() throws IOException {
        Path file = write("长.txt", CorpusFixture.THREE_CLAUSES.repeat(300));
        Countdown free = new Countdown(Integer.MAX_VALUE);
        int questions = questionsOfAWholeImport(file, free);
        assertThat(questions).isGreaterThan(5);

        for (int patience = 0; patience < questions; patience += 1 + questions / 25) {
            Countdown context = new Countdown(patience);
            assertThatThrownBy(() -> importer.importFile(file, context))
                    .isInstanceOf(CancellationException.class);
            assertThat(corpus.documents().list()).isEmpty();
        }
        assertThat(corpus.verify().revisions()).isEqualTo(0);
    }

    @Test
    void progressOfSeveralFilesOnlyRises() throws IOException {
        List<Path> files = List.of(write("一.txt", "第一份。"), write("二.txt", "第二份。"));
        Countdown context = new Countdown(Integer.MAX_VALUE);

        importer.importFiles(files, context);

        assertThat(context.told).isSorted().endsWith(1.0).contains(0.5);
    }

    private int questionsOfAWholeImport(Path file, Countdown context) throws IOException {
        try (Corpus other = new CorpusFixture(folder.resolve("own")).openInNewFolder()) {
            new Importer(new FileReader(), other.archive()).importFile(file, context);
        }
        return context.asked;
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void namesTheSecondPrintOfADocumentByItsFile() throws IOException {
        String text = "滨江市数据管理办法\n第一条 制定本办法。\n第二条 本办法自发布之日起施行。\n";
        importer.importFile(write("原件.txt", text), JobContext.none());
        importer.importFile(write("网站转载.txt", text.replace("发布", "公布")), JobContext.none());

        assertThat(corpus.documents().list())
                .extracting(DocumentSummary::shortName)
                .containsExactly("滨江市数据管理办法", "网站转载");
    }
}
