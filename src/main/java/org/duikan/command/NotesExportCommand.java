package org.duikan.command;

import org.duikan.i18n.Texts;
import org.duikan.note.Note;
import org.duikan.note.NotePlacer;
import org.duikan.note.PlacedNote;
import org.duikan.report.NoteList;
import org.duikan.report.NoteListFile;
import org.duikan.report.WholeFile;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// `notes export FILE`: the notes of the corpus, in the format its extension says. A file that can
/// be imported again holds deleted notes too, a list does not.
final class NotesExportCommand implements Command {
    private static final Set<String> SHARED = Set.of("jsonld", "json");

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(
                spec, "0", texts.get("command.label-file"), texts.get("command.notes-export-file"));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        Path target = Arguments.file(call, 0);
        String ending = ending(target);
        Optional<NoteList.Format> list = format(ending);
        if (list.isEmpty() && !SHARED.contains(ending)) {
            throw new InputProblem(session.texts().get("command.notes-format", target.toString()));
        }
        try (CorpusDoor.OpenCorpus corpus = session.openOldCorpus()) {
            refuseCorpus(target, corpus, session);
            List<PlacedNote> notes = notes(corpus, list.isEmpty());
            WholeFile.Content content =
                    list.isPresent()
                            ? out ->
                                    NoteListFile.write(
                                            list(notes, corpus, session.texts()),
                                            list.get(),
                                            session.texts(),
                                            out)
                            : out -> NotesImportCommand.exchange(corpus).write(notes, out);
            PageFile.write(target, content, session);
            session.println(
                    session.texts().get("command.notes-exported", notes.size(), target.toString()));
        }
        return ExitCode.DONE;
    }

    private static String ending(Path target) {
        String name = target.toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<NoteList.Format> format(String ending) {
        return Stream.of(NoteList.Format.values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    private static void refuseCorpus(Path target, CorpusDoor.OpenCorpus corpus, Session session)
            throws InputProblem {
        try {
            if (Files.exists(target) && Files.isSameFile(target, corpus.file())) {
                throw new InputProblem(
                        session.texts().get("command.html-over-input", target.toString()));
            }
        } catch (IOException e) {
            throw new InputProblem(
                    session.texts().get("command.html-failed", target.toString(), e.toString()));
        }
    }

    private static List<PlacedNote> notes(CorpusDoor.OpenCorpus corpus, boolean binned) {
        List<Note> notes =
                corpus.notes().all().stream().filter(note -> binned || !note.binned()).toList();
        return new NotePlacer(corpus.noteTexts(), corpus.documents()).place(notes);
    }

    private static NoteList list(
            List<PlacedNote> notes, CorpusDoor.OpenCorpus corpus, Texts texts) {
        return NoteList.of(notes, corpus.documents(), texts.locale(), ZoneId.systemDefault());
    }
}
