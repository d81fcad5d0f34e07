package org.duikan.command;

import org.duikan.i18n.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/// `corpus verify`, `corpus backup FILE` and `corpus recover JOURNAL`: care of the corpus itself.
final class CorpusCommand {

    private CorpusCommand() {}

    /// `corpus verify`: reads everything and compares it with what was written.
    static final class Verify implements Command {

        @Override
        public void describe(CommandSpec spec, Texts texts) {}

        @Override
        public int run(ParseResult call, Session session) throws InputProblem {
            try (CorpusDoor.OpenCorpus corpus = session.openOldCorpus()) {
                List<String> faults = corpus.verify(session.texts());
                faults.forEach(session::complain);
                if (!faults.isEmpty()) {
                    return ExitCode.PROBLEM;
                }
                session.println(
                        session.texts().get("command.corpus-sound", corpus.file().toString()));
                return ExitCode.DONE;
            }
        }
    }

    /// `corpus backup FILE`: a verified copy.
    static final class Backup implements Command {

        @Override
        public void describe(CommandSpec spec, Texts texts) {
            Arguments.addFile(
                    spec, "0", texts.get("command.label-file"), texts.get("command.backup-file"));
        }

        @Override
        public int run(ParseResult call, Session session) throws InputProblem {
            Path target = Arguments.file(call, 0);
            try (CorpusDoor.OpenCorpus corpus = session.openOldCorpus()) {
                corpus.backup(target);
            }
            session.println(session.texts().get("command.corpus-backed-up", target.toString()));
            return ExitCode.DONE;
        }
    }

    /// `corpus recover JOURNAL`: what the reader decided, judged and noted, back from its second
    /// copy.
    static final class Recover implements Command {

        @Override
        public void describe(CommandSpec spec, Texts texts) {
            Arguments.addFile(
                    spec,
                    "0",
                    texts.get("command.label-journal"),
                    texts.get("command.recover-journal"));
        }

        @Override
        public int run(ParseResult call, Session session) throws InputProblem {
            Path journal = Arguments.file(call, 0);
            CorpusDoor.Recovered found;
            try (CorpusDoor.OpenCorpus corpus = session.openToRecover(journal)) {
                found = corpus.recover(journal);
            }
            Texts texts = session.texts();
            session.println(texts.get("command.recovered", found.recovered()));
            if (found.withoutDocument() > 0) {
                session.complain(texts.get("command.recover-homeless", found.withoutDocument()));
            }
            if (found.damaged() > 0) {
                session.complain(texts.get("command.recover-damaged", found.damaged()));
            }
            return found.isWhole() ? ExitCode.DONE : ExitCode.PROBLEM;
        }
    }
}
