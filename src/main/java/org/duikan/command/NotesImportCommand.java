package org.duikan.command;

import org.duikan.i18n.Texts;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.NoteExchange;
import org.duikan.sharing.NoteReading;
import org.duikan.sharing.PlanSentences;
import org.duikan.sharing.PlannedNote.Standing;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;

/// `notes import FILE [--dry-run]`: takes new notes and newer versions into the corpus, and says
/// what else is in the file. Notes left out make the call a problem, though the rest is in.
final class NotesImportCommand implements Command {
    private static final String DRY_RUN = "--dry-run";

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(
                spec, "0", texts.get("command.label-file"), texts.get("command.notes-import-file"));
        spec.addOption(
                OptionSpec.builder(DRY_RUN)
                        .type(boolean.class)
                        .description(texts.get("command.option-dry-run"))
                        .build());
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        try (CorpusDoor.OpenCorpus corpus = session.openCorpus()) {
            NoteExchange exchange = exchange(corpus);
            NoteReading.Read read = read(Arguments.file(call, 0), exchange, session);
            ImportPlan plan = exchange.plan(read);
            tell(plan, read, session);
            ImportPlan.Taken taken = plan.take(Map.of());
            session.println(session.texts().get("command.notes-astray", exchange.astray(taken)));
            take(taken, call.hasMatchedOption(DRY_RUN), exchange, session);
            boolean whole = read.problems().isEmpty() && plan.without().isEmpty();
            return whole ? ExitCode.DONE : ExitCode.PROBLEM;
        }
    }

    static NoteExchange exchange(CorpusDoor.OpenCorpus corpus) {
        return new NoteExchange(corpus.notes(), corpus.noteTexts(), corpus.documents());
    }

    private static NoteReading.Read read(Path file, NoteExchange exchange, Session session)
            throws InputProblem {
        try {
            return switch (exchange.read(file)) {
                case NoteReading.Read read -> read;
                case NoteReading.Refused(var problem) ->
                        throw new InputProblem(problem.sentence(session.texts()));
            };
        } catch (NoSuchFileException e) {
            throw new InputProblem(session.texts().get("problem.file-missing", file.toString()));
        } catch (IOException e) {
            throw new InputProblem(
                    session.texts().get("command.notes-unreadable", file.toString(), e.toString()));
        }
    }

    private static void tell(ImportPlan plan, NoteReading.Read read, Session session) {
        Texts texts = session.texts();
        PlanSentences sentences = new PlanSentences(plan, texts);
        session.println(
                texts.get(
                        "command.notes-plan",
                        plan.count(Standing.NEW),
                        plan.count(Standing.SAME),
                        plan.count(Standing.CHANGED)));
        sentences.remarks().forEach(session::println);
        if (sentences.kept() > 0) {
            session.println(texts.get("command.notes-kept", sentences.kept()));
        }
        sentences.complaints(read).forEach(session::complain);
    }

    private static void take(
            ImportPlan.Taken taken, boolean dry, NoteExchange exchange, Session session) {
        Texts texts = session.texts();
        if (dry) {
            session.println(texts.get("command.notes-dry-run", taken.notes().size()));
            return;
        }
        exchange.save(taken);
        session.println(texts.get("command.notes-imported", taken.notes().size()));
    }
}
