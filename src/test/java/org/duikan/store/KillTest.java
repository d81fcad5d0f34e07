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
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<String> told = writeAndKillAfter(JudgementWriter.class, lines);

        Set<String> saved =
                told.stream()
                        .flatMap(line -> Stream.of(line.split(" ")).skip(1))
                        .collect(Collectors.toSet());
        assertThat(saved).as("after %s lines", lines).hasSizeGreaterThanOrEqualTo(lines);
        // before the corpus is opened again, which would complete it
        assertThat(journalled()).containsAll(saved);
        try (Corpus corpus = fixture.open()) {
            assertThat(corpus.verify().faults()).isEmpty();
            assertThat(judgements(corpus)).containsAll(saved);
            assertThat(journalled()).isEqualTo(judgements(corpus));
        }
    }

    private Set<String> journalled() throws IOException {
        try (Stream<Path> journals = Files.list(fixture.own().resolve("journal"))) {
            Path journal =
                    journals.filter(file -> file.toString().endsWith(".judgements.jsonl"))
                            .findFirst()
                            .orElseThrow();
            return new EventJournal(journal)
                    .read().entries().stream()
                            .flatMap(entry -> JudgementJson.judgements(entry.event()).stream())
                            .map(one -> one.id().toString())
                            .collect(Collectors.toSet());
        }
    }

    private static Set<String> judgements(Corpus corpus) {
        return corpus.documents().list().stream()
                .flatMap(document -> corpus.judgements().events(document.id()).stream())
                .flatMap(event -> event.judgements().stream())
                .map(one -> one.id().toString())
                .collect(Collectors.toSet());
    }

    @Test
    void whileAnotherProgramHasTheCorpusItIsInUseAndAfterItsDeathItIsFree() throws Exception {
        Process writer = start(CorpusWriter.class);
        try (BufferedReader out = writer.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            assertThatThrownBy(() -> fixture.open()).isInstanceOf(CorpusException.InUse.class);
        } finally {
            writer.destroyForcibly().waitFor();
        }
        fixture.open().close();
    }

    private List<String> writeAndKillAfter(Class<?> program, int lines) throws Exception {
        Process writer = start(program);
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
        assertThat(told).doesNotContainNull();
        return told;
    }

    private Process start(Class<?> program) throws IOException {
        Files.createDirectories(fixture.own());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx128m",
                        "-cp",
                        classPath(),
                        program.getName(),
                        fixture.file().toString(),
                        fixture.own().toString())
                .redirectError(folder.resolve("own").resolve("errors.txt").toFile())
                .start();
    }

    /// Everything this test runs with, as one class path.
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "classes").toString(),
                Path.of("target", "test-classes").toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path", ""));
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
