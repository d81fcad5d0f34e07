package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.Digest;
import org.duikan.document.PolicyDocument;
import org.duikan.job.JobContext;
import org.junit.jupiter.api.Test;

import java.io.IOException;

/// The texts that notes were made in.
class NoteTextsTest extends PairInCorpus {
    private static final String FOREIGN = "(一)探索登记。\n(二)培育市场。\n";

    @Test
    void everyRevisionOfEveryDocumentIsFound() {
        String corrected = CorpusFixture.THREE_CLAUSES.replace("探索", "试行");
        corpus.archive().revise(base, CorpusFixture.file("改.txt", corrected), JobContext.none());
        corpus.documents().delete(witness);

        for (String text : new String[] {CorpusFixture.THREE_CLAUSES, corrected, OTHER}) {
            PolicyDocument found = corpus.noteTexts().find(Digest.of(text)).orElseThrow();
            assertThat(found.source().text()).isEqualTo(text);
            assertThat(found.alignableUnits()).hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(corpus.noteTexts().find(Digest.of(FOREIGN))).isEmpty();
    }

    @Test
    void aForeignTextIsKeptOnceAndRead() throws IOException {
        corpus.noteTexts().keep("外来", "\uFEFF" + FOREIGN.replace("\n", "\r\n"));
        corpus.noteTexts().keep("又一次", FOREIGN);

        reopen();

        PolicyDocument found = corpus.noteTexts().find(Digest.of(FOREIGN)).orElseThrow();
        assertThat(found.source().text()).isEqualTo(FOREIGN);
        assertThat(found.alignableUnits()).hasSize(2);
        assertThat(new EventJournal(corpus.noteJournal()).read().lines())
                .containsExactly(new ForeignText("外来", FOREIGN));
        assertThat(corpus.verify().faults()).isEmpty();
        assertThat(corpus.documents().list()).hasSize(2);
    }

    @Test
    void aTextOfTheCorpusNeedNotBeKeptAgain() throws IOException {
        corpus.noteTexts().keep("原文", CorpusFixture.THREE_CLAUSES);

        assertThat(new EventJournal(corpus.noteJournal()).read().lines()).isEmpty();
    }
}
