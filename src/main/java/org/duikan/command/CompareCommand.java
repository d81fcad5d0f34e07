package org.duikan.command;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonJson;
import org.duikan.report.ComparisonPage;
import org.duikan.report.ComparisonText;
import org.duikan.report.NamedDocument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/// `compare BASE WITNESS [--json | --html FILE]`: what differs between two documents.
final class CompareCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-base"), texts.get("command.base"));
        Arguments.addFile(
                spec, "1", texts.get("command.label-witness"), texts.get("command.witness"));
        Arguments.addExclusive(spec, Arguments.json(texts), Arguments.html(texts));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument base = session.read(Arguments.file(call, 0));
        NamedDocument witness = session.read(Arguments.file(call, 1));
        Comparison found = Aligner.compare(base.document(), witness.document());
        Texts texts = session.texts();
        if (call.hasMatchedOption(Arguments.JSON)) {
            ComparisonJson.write(found, base.file(), witness.file(), session.terminal().out());
        } else if (call.hasMatchedOption(Arguments.HTML)) {
            Path target = call.matchedOptionValue(Arguments.HTML, null);
            String page =
                    ComparisonPage.html(
                            base.file(), List.of(found), List.of(witness.file()), texts);
            PageFile.write(target, page, session, base, witness);
            session.println(texts.get("command.html-written", target.toString()));
        } else {
            session.print(
                    out -> ComparisonText.write(found, base.file(), witness.file(), texts, out));
        }
        return ExitCode.DONE;
    }
}
