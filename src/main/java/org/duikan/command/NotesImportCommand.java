package org.duikan.command;

import org.duikan.i18n.Texts;
import org.duikan.sharing.CarriedText;
import org.duikan.sharing.DocumentMatch;
import org.duikan.sharing.HeldDocument;
import org.duikan.sharing.ImportPlan;
import org.duikan.sharing.NoteReader;
import org.duikan.sharing.NoteReading;
import org.duikan.sharing.PlannedNote;
import org.duikan.sharing.PlannedNote.Choice;
import org.duikan.sharing.PlannedNote.Standing;
import org.duikan.sharing.SharedDocument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// `notes import FILE [--dry-run]`: takes new notes and newer versions into the corpus, and says
/// what else is in the file. Notes left out make the call a problem, though the rest is in.
final class NotesImportCommand implements Command {
    private static final String DRY_RUN = "--dry-run";

    /// Problems told one by one.
    private static final int TOLD = 20;

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
            NoteReading.Read read = read(Arguments.file(call, 0), corpus, session);
            ImportPlan plan =
                    ImportPlan.of(
                            read,
                            corpus.notes().all(),
                            HeldDocument.all(corpus.documents()),
                            corpus.noteTexts());
            tell(plan, session);
            complain(read, session);
            take(plan.take(Map.of()), call.hasMatchedOption(DRY_RUN), corpus, session);
            boolean whole = read.problems().isEmpty() && plan.without().isEmpty();
            return whole ? ExitCode.DONE : ExitCode.PROBLEM;
        }
    }

    private static NoteReading.Read read(Path file, CorpusDoor.OpenCorpus corpus, Session session)
            throws InputProblem {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (NoteReader.read(in, corpus.noteTexts())) {
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

    private static void tell(ImportPlan plan, Session session) {
        Texts texts = session.texts();
        long changed = plan.count(Standing.CHANGED);
        session.println(
                texts.get(
                        "command.notes-plan",
                        plan.count(Standing.NEW),
                        plan.count(Standing.SAME),
                        changed));
        for (DocumentMatch match : plan.documents()) {
            if (match.reason() != DocumentMatch.Reason.TEXT) {
                session.println(
                        texts.get(
                                "command.notes-other-print",
                                match.shared().label(),
                                match.held().shortName(texts.locale())));
            }
        }
        long kept =
                plan.notes().stream()
                        .filter(one -> one.standing() == Standing.CHANGED)
                        .filter(one -> one.byDefault() == Choice.MINE)
                        .count();
        if (kept > 0) {
            session.println(texts.get("command.notes-kept", kept));
        }
        missing(plan)
                .forEach(
                        (document, count) ->
                                session.complain(
                                        texts.get(
                                                "command.notes-homeless",
                                                document.label(),
                                                count)));
        int left = plan.notes().stream().mapToInt(PlannedNote::left).sum();
        if (left > 0) {
            session.complain(texts.get("command.notes-left", left));
        }
    }

    private static Map<SharedDocument, Integer> missing(ImportPlan plan) {
        Map<SharedDocument, Integer> missing = new LinkedHashMap<>();
        plan.without().stream()
                .flatMap(one -> one.missing().stream())
                .forEach(document -> missing.merge(document, 1, Integer::sum));
        return missing;
    }

    private static void complain(NoteReading.Read read, Session session) {
        Texts texts = session.texts();
        read.problems().stream()
                .limit(TOLD)
                .forEach(problem -> session.complain(problem.sentence(texts)));
        int more = read.problems().size() - TOLD;
        if (more > 0) {
            session.complain(texts.get("command.notes-more", more));
        }
    }

    private static void take(
            ImportPlan.Taken taken, boolean dry, CorpusDoor.OpenCorpus corpus, Session session) {
        Texts texts = session.texts();
        if (dry) {
            session.println(texts.get("command.notes-dry-run", taken.notes().size()));
            return;
        }
        for (CarriedText text : taken.texts()) {
            corpus.noteTexts().keep(text.name(), text.text());
        }
        corpus.notes().save(taken.notes());
        session.println(texts.get("command.notes-imported", taken.notes().size()));
    }
}
