package org.duikan.command;

import org.duikan.i18n.Texts;
import org.duikan.importing.ImportOutcome;
import org.duikan.job.JobContext;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;

/// `import FILE…`: puts documents into the corpus. A file that cannot be taken stops none of the
/// others.
final class ImportCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(
                spec, "0..*", texts.get("command.label-file"), texts.get("command.files"));
    }

    @Override
    public int run(ParseResult call, Session session) {
        int code = ExitCode.DONE;
        try (CorpusDoor.OpenCorpus corpus = session.openCorpus()) {
            for (Path file : Arguments.files(call, 0)) {
                ImportOutcome outcome = corpus.importer().importFile(file, JobContext.none());
                code = Math.max(code, report(outcome, session));
            }
        }
        return code;
    }

    private static int report(ImportOutcome outcome, Session session) {
        Texts texts = session.texts();
        if (outcome instanceof ImportOutcome.Refused refused) {
            session.complain(refused.problem().sentence(texts));
            return ExitCode.PROBLEM;
        }
        String line =
                switch (outcome) {
                    case ImportOutcome.Added(var document) ->
                            texts.get("command.import-added", document.shortName());
                    case ImportOutcome.Revised(var document) ->
                            texts.get("command.import-revised", document.shortName());
                    case ImportOutcome.BroughtBack(var document) ->
                            texts.get("command.import-brought-back", document.shortName());
                    case ImportOutcome.AlreadyThere(var document) ->
                            texts.get("command.import-already-there", document.shortName());
                    case ImportOutcome.Refused(var problem) -> problem.sentence(texts);
                };
        session.println(line);
        return ExitCode.DONE;
    }
}
