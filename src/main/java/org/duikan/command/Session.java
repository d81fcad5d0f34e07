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
import java.util.Optional;
import java.util.function.Consumer;

/// What a command works with while it runs.
record Session(Terminal terminal, Texts texts, Optional<Path> corpusFile, CorpusDoor corpusDoor) {

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
        if (corpusFile.isPresent() && Files.notExists(corpusFile.get())) {
            throw new InputProblem(
                    texts.get("command.corpus-missing", corpusFile.get().toString()));
        }
        return openCorpus();
    }

    CorpusDoor.OpenCorpus openCorpus() {
        return corpusDoor.open(corpusFile);
    }
}
