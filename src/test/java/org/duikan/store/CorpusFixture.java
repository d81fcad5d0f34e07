package org.duikan.store;

import org.duikan.document.DocumentSummary;
import org.duikan.importing.ImportOutcome;
import org.duikan.importing.ReadFile;
import org.duikan.job.JobContext;
import org.duikan.structure.StructureReader;
import org.duikan.text.SourceText;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;

/// A corpus in a folder of a test, and texts to put into it.
record CorpusFixture(Path folder) {
    static final Instant NOON = Instant.parse("2026-11-01T12:00:00Z");

    static final String THREE_CLAUSES =
            """
            (一)加快数字政府建设。推动政务服务一网通办。
            (二)加强数据安全管理。建立健全数据分类分级制度。
            (三)培育数据要素市场。探索数据资产登记。
            """;

    Path file() {
        return folder.resolve("语料 库?#%20.db");
    }

    Path own() {
        return folder.resolve("own");
    }

    Corpus open() {
        return Corpus.open(file(), own(), InstantSource.fixed(NOON));
    }

    Corpus openInNewFolder() throws IOException {
        Files.createDirectories(folder);
        return open();
    }

    /// The bare database of the same file, for what no reader can do.
    Database database() {
        return Database.open(new CorpusFile(file(), own().resolve("backups")));
    }

    static ReadFile file(String name, String text) {
        return new ReadFile(
                name,
                text.getBytes(StandardCharsets.UTF_8),
                "UTF-8",
                StructureReader.read(SourceText.of(text)));
    }

    static DocumentSummary add(Corpus corpus, String name, String text) {
        ImportOutcome.Kept kept = corpus.archive().add(file(name, text), JobContext.none());
        return kept.document();
    }
}
