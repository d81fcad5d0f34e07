package org.duikan.command;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonJson;
import org.duikan.report.ComparisonText;
import org.duikan.report.NamedDocument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `compare BASE WITNESS [--json]`: what differs between two documents.
final class CompareCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-base"), texts.get("command.base"));
        Arguments.addFile(
                spec, "1", texts.get("command.label-witness"), texts.get("command.witness"));
        Arguments.addExclusive(spec, Arguments.json(texts));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument base = session.read(Arguments.file(call, 0));
        NamedDocument witness = session.read(Arguments.file(call, 1));
        Comparison comparison = Aligner.compare(base.document(), witness.document());
        if (call.hasMatchedOption(Arguments.JSON)) {
            ComparisonJson.write(
                    comparison, base.file(), witness.file(), session.terminal().out());
        } else {
            Texts texts = session.texts();
            session.print(
                    out ->
                            ComparisonText.write(
                                    comparison, base.file(), witness.file(), texts, out));
        }
        return ExitCode.DONE;
    }
}
