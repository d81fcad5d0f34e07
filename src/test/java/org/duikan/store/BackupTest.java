package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.document.DocumentSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class BackupTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new CorpusFixture(folder);
    }

    @Test
    void aBackupIsAWholeCorpus() {
        Path target = folder.resolve("U盘 2026").resolve("备份'一'.db");
        DocumentSummary document;
        try (Corpus corpus = fixture.open()) {
            document = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES);
            corpus.backup(target);
            CorpusFixture.add(corpus, "二.txt", "后来的。");
        }

        assertThat(target.getParent()).isDirectoryContaining(target::equals);
        assertThat(target.getParent()).isDirectoryNotContaining("glob:**.tmp");
        try (Corpus copy = Corpus.open(target, fixture.own())) {
            assertThat(copy.documents().list()).containsExactly(document);
            assertThat(copy.verify().isSound()).isTrue();
        }
    }

    @Test
    void aFileIsNeverOverwrittenUnasked() throws IOException {
        Path target = folder.resolve("mine.db");
        Files.writeString(target, "important");
        try (Corpus corpus = fixture.open()) {
            assertThatThrownBy(() -> corpus.backup(target))
                    .isInstanceOf(CorpusException.TargetExists.class);
            assertThat(target).hasContent("important");

            corpus.backup(target, true);
        }
        try (Corpus copy = Corpus.open(target, fixture.own())) {
            assertThat(copy.documents().list()).isEmpty();
        }
    }

    @Test
    void aCorpusIsNeverReplacedByItsOwnCopy() throws IOException {
        try (Corpus corpus = fixture.open()) {
            Path link = Files.createSymbolicLink(folder.resolve("link.db"), fixture.file());

            assertThatThrownBy(() -> corpus.backup(link, true))
                    .isInstanceOf(CorpusException.TargetExists.class);
            assertThatThrownBy(() -> corpus.backup(fixture.file(), true))
                    .isInstanceOf(CorpusException.TargetExists.class);
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsToldAndLeavesNothing() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (Corpus corpus = fixture.open()) {
            assertThatThrownBy(() -> corpus.backup(folder.resolve("file").resolve("copy.db")))
                    .isInstanceOf(CorpusException.Failed.class);
            CorpusFixture.add(corpus, "一.txt", "还能写。");
        }
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrderElementsOf(
                            List.of(fixture.file(), folder.resolve("file")));
        }
    }

    /// A damaged document is a reason to copy what is whole, not to refuse.
    @Test
    void aCorpusWithAFaultCanStillBeBackedUp() throws IOException {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "一.txt", "数字化发展。");
        }
        String raw = Files.readString(fixture.file(), StandardCharsets.ISO_8859_1);
        String from =
                new String("数字化".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        String to = new String("数子化".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Files.writeString(fixture.file(), raw.replace(from, to), StandardCharsets.ISO_8859_1);

        Path target = folder.resolve("copy.db");
        try (Corpus corpus = fixture.open()) {
            corpus.backup(target);
            List<CorpusFault> faults = corpus.verify().faults();
            assertThat(faults).isNotEmpty();
            try (Corpus copy = Corpus.open(target, fixture.own())) {
                assertThat(copy.verify().faults()).isEqualTo(faults);
            }
        }
    }
}
