package org.duikan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duikan.review.LinkDecision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;

/// Another program is killed while it writes: what it was told is saved is there, all of it, and
/// nothing is half there.
class KillTest {
    @TempDir Path folder;
    private CorpusFixture fixture;

    @BeforeEach
    void makeFixture() {
        fixture = new CorpusFixture(folder);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 13})
    void nothingThatWasSavedIsLost(int lines) throws Exception {
        List<String> told = writeAndKillAfter(CorpusWriter.class, lines);

        assertThat(told).hasSizeGreaterThanOrEqualTo(lines);
        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.verify().faults()).isEmpty();
            assertThat(documents(corpus)).containsAll(named(told, "document "));
            assertThat(decisions(corpus)).containsAll(named(told, "decision "));
            // and the second copy has been brought up to the first
            assertThat(new EventJournal(corpus.journal()).read().entries())
                    .hasSize(decisions(corpus).size());
            CorpusFixture.add(corpus, "后来.txt", "又能写了。");
        }
        assertThat(folder).isDirectoryNotContaining("glob:**-journal");
    }

    @RepeatedTest(3)
    void noJudgementThatWasSavedIsLost() throws Exception {
        int lines = ThreadLocalRandom.current().nextInt(1, 120);
        Set<String> saved = WhatIsSaved.told(writeAndKillAfter(JudgementWriter.class, lines));

        assertThat(saved).as("after %s lines", lines).hasSizeGreaterThanOrEqualTo(lines);
        WhatIsSaved.JUDGEMENTS.requireAll(saved, fixture);
    }

    @RepeatedTest(3)
    void noNoteThatWasSavedIsLost() throws Exception {
        int lines = ThreadLocalRandom.current().nextInt(1, 120);
        Set<String> saved = WhatIsSaved.told(writeAndKillAfter(NoteWriter.class, lines));

        assertThat(saved).as("after %s lines", lines).hasSizeGreaterThanOrEqualTo(lines);
        WhatIsSaved.NOTES.requireAll(saved, fixture);
    }

    @Test
    void whileAnotherProgramHasTheCorpusItIsInUseAndAfterItsDeathItIsFree() throws Exception {
        Process writer = WritingProgram.start(CorpusWriter.class, fixture);
        try (BufferedReader out = writer.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.InUse.class);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        fixture.open().close();
    }

    private List<String> writeAndKillAfter(Class<?> program, int lines) throws Exception {
        Process writer = WritingProgram.start(program, fixture);
        List<String> told = new ArrayList<>();
        try (BufferedReader out = writer.inputReader()) {
            while (told.size() < lines) {
                told.add(out.readLine());
            }
            // by its handle: killing through the process would close what it still has to say
            writer.toHandle().destroyForcibly();
            out.lines().forEach(told::add);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        assertThat(told)
                .as("a program that ended by itself: %s", WritingProgram.errors(fixture))
                .doesNotContainNull();
        return told;
    }

    private static Set<String> named(List<String> told, String kind) {
        return told.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> documents(Corpus corpus) {
        return corpus.documents().list().stream()
                .map(document -> "" + document.id().value())
                .collect(Collectors.toSet());
    }

    private static Set<String> decisions(Corpus corpus) {
        return corpus.documents().list().stream()
                .flatMap(document -> corpus.decisions().events(document.id()).stream())
                .map(event -> event.decision())
                .map(LinkDecision::id)
                .map(Object::toString)
                .collect(Collectors.toSet());
    }
}
