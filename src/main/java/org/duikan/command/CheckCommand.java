package org.duikan.command;

import org.duikan.check.DocumentCheck;
import org.duikan.check.Finding;
import org.duikan.i18n.Texts;
import org.duikan.report.CheckJson;
import org.duikan.report.CheckText;
import org.duikan.report.NamedDocument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// `check FILE [--json]`: what is wrong in one document. Findings are no problem of the call.
final class CheckCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-file"), texts.get("command.file"));
        spec.addOption(Arguments.json(texts));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument document = session.read(Arguments.file(call, 0));
        List<Finding> findings = DocumentCheck.of(document.document());
        Texts texts = session.texts();
        if (call.hasMatchedOption(Arguments.JSON)) {
            CheckJson.write(document, findings, texts, session.terminal().out());
        } else {
            session.print(out -> CheckText.write(document, findings, texts, out));
        }
        return ExitCode.DONE;
    }
}
