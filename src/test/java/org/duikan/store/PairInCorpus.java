package org.duikan.store;

import org.duikan.document.DocumentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A real corpus with a base and a witness, for tests of what the reader says about the two.
abstract class PairInCorpus {
    /// Text of the witness.
    static final String OTHER = "(一)深化政务服务一网通办。\n\n(二)培育数据服务商。\n";

    @TempDir Path folder;
    CorpusFixture fixture;
    Corpus corpus;
    DocumentId base;
    DocumentId witness;

    @BeforeEach
    void open() {
        fixture = new CorpusFixture(folder);
        corpus = fixture.open();
        base = CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES).id();
        witness = CorpusFixture.add(corpus, "二.txt", OTHER).id();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    void reopen() {
        corpus.close();
        corpus = fixture.open();
    }
}
