package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.duikan.document.DocumentId;
import org.duikan.i18n.Texts;
import org.duikan.store.CorpusFault.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class VerificationTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new CorpusFixture(folder);
    }

    @Test
    void aCorpusAsItWasWrittenIsSound() {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "一.txt", CorpusFixture.THREE_CLAUSES);
            CorpusFixture.add(corpus, "二.txt", "𠀀𠀁。"); // more UTF-16 units than characters

            assertThat(corpus.verify()).isEqualTo(new Verification(2, 2, List.of()));
        }
    }

    /// The disk gives back another byte than it took: the pages are in order, and only a hash
    /// tells.
    @Test
    void aChangedByteIsFoundInFileAndText() throws IOException {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "三条.txt", CorpusFixture.THREE_CLAUSES);
        }
        replaceEverywhere("一网通办", "一网统办");

        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.verify().faults())
                    .extracting(CorpusFault::kind)
                    .containsExactly(Kind.BYTES, Kind.TEXT);
        }
    }

    @Test
    void aChangedByteIsFoundInANote() throws IOException {
        try (Corpus corpus = fixture.open()) {
            DocumentId document =
                    CorpusFixture.add(corpus, "三条.txt", CorpusFixture.THREE_CLAUSES).id();
            corpus.notes().save(List.of(NoteFixture.passage(document)));
        }
        replaceEverywhere("批注", "批汪");

        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.verify().faults())
                    .extracting(CorpusFault::kind)
                    .containsExactly(Kind.NOTE);
        }
    }

    @Test
    void missingContentAndUnitsAreFound() {
        try (Corpus corpus = fixture.open()) {
            CorpusFixture.add(corpus, "三条.txt", CorpusFixture.THREE_CLAUSES);
        }
        try (Database database = fixture.database()) {
            database.write(
                    session -> {
                        session.script(
                                "DROP TRIGGER content_is_kept; DELETE FROM content;"
                                        + " DELETE FROM unit WHERE ord = 1");
                        assertThat(Verification.of(session).faults())
                                .extracting(CorpusFault::kind)
                                .containsExactly(Kind.CONTENT_MISSING, Kind.UNITS);
                        return null;
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyFaultHasASentence(Kind kind) {
        CorpusFault fault = new CorpusFault(kind, "某文件");

        assertThat(fault.sentence(Texts.in(Texts.CHINESE))).contains("某文件");
        assertThat(fault.sentence(Texts.in(Texts.ENGLISH))).contains("某文件");
    }

    private void replaceEverywhere(String what, String with) throws IOException {
        String file = Files.readString(fixture.file(), StandardCharsets.ISO_8859_1);
        Files.writeString(
                fixture.file(), file.replace(raw(what), raw(with)), StandardCharsets.ISO_8859_1);
    }

    private static String raw(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
