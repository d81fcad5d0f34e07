package org.duikan.command;

import org.duikan.document.PolicyDocument;
import org.duikan.i18n.Texts;
import org.duikan.importing.FileReader;
import org.duikan.importing.ImportProblem;
import org.duikan.importing.ReadFile;
import org.duikan.job.JobContext;
import org.duikan.report.NamedDocument;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What a command works with while it runs.
record Session(Terminal terminal, Texts texts, Optional<Path> corpusFile, CorpusDoor corpusDoor) {
    private static final String RECOVER = "duikan corpus recover ";

    /// Reads a document from a file, without the corpus.
    NamedDocument read(Path file) throws InputProblem {
        return switch (new FileReader().read(file, JobContext.none())) {
            case ReadFile read -> named(file, read.document());
            case ImportProblem problem -> throw new InputProblem(problem.sentence(texts));
        };
    }

    private static NamedDocument named(Path file, PolicyDocument document) {
        return new NamedDocument(file.toString(), document);
    }

    /// Writes lines to the output.
    void print(Consumer<PrintWriter> lines) {
        PrintWriter writer =
                new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
        lines.accept(writer);
        writer.flush();
    }

    void println(String line) {
        print(out -> out.println(line));
    }

    /// Says what is wrong, always in one line.
    void complain(String sentence) {
        terminal.err().println(sentence.replaceAll("\\R", " "));
    }

    /// Opens the corpus for a command that would have nothing to do on a new one.
    CorpusDoor.OpenCorpus openOldCorpus() throws InputProblem {
        requireCorpus();
        return openCorpus();
    }

    /// Opens the corpus to read a journal back.
    CorpusDoor.OpenCorpus openToRecover(Path journal) throws InputProblem {
        requireCorpus();
        Path read = journal.toAbsolutePath().normalize();
        return open(other -> !other.toAbsolutePath().normalize().equals(read));
    }

    private void requireCorpus() throws InputProblem {
        if (corpusFile.isPresent() && Files.notExists(corpusFile.get())) {
            throw new InputProblem(
                    texts.get("command.corpus-missing", corpusFile.get().toString()));
        }
    }

    CorpusDoor.OpenCorpus openCorpus() {
        return open(_ -> true);
    }

    /// A corpus that was lost is made anew, but never without a word of what was in it.
    ///
    /// @param told which journals to tell of
    private CorpusDoor.OpenCorpus open(Predicate<Path> told) {
        List<Path> orphaned = corpusFile.isPresent() ? List.of() : corpusDoor.orphanedJournals();
        CorpusDoor.OpenCorpus corpus = corpusDoor.open(corpusFile);
        orphaned.stream().filter(told).forEach(journal -> complain(orphaned(corpus, journal)));
        return corpus;
    }

    private String orphaned(CorpusDoor.OpenCorpus corpus, Path journal) {
        return texts.get("command.corpus-orphaned", corpus.file().toString(), RECOVER + journal);
    }
}
