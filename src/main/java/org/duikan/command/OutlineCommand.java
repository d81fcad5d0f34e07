package org.duikan.command;

import org.duikan.i18n.Texts;
import org.duikan.report.NamedDocument;
import org.duikan.report.OutlineJson;
import org.duikan.report.OutlineText;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `outline FILE [--json]`: the structure of one document.
final class OutlineCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-file"), texts.get("command.file"));
        spec.addOption(Arguments.json(texts));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument document = session.read(Arguments.file(call, 0));
        if (call.hasMatchedOption(Arguments.JSON)) {
            OutlineJson.write(document, session.texts(), session.terminal().out());
        } else {
            session.print(out -> OutlineText.write(document, session.texts(), out));
        }
        return ExitCode.DONE;
    }
}
