package org.duikan.command;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.collation.Collation;
import org.duikan.collation.IgnoreRules;
import org.duikan.collation.JudgementResolver;
import org.duikan.i18n.Texts;
import org.duikan.report.ComparisonJson;
import org.duikan.report.ComparisonPage;
import org.duikan.report.ComparisonText;
import org.duikan.report.HandIn;
import org.duikan.report.HandInFile;
import org.duikan.report.NamedDocument;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// `compare BASE WITNESS [--json | --html FILE | --docx FILE | --xlsx FILE]`: what differs between
/// two documents.
final class CompareCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-base"), texts.get("command.base"));
        Arguments.addFile(
                spec, "1", texts.get("command.label-witness"), texts.get("command.witness"));
        Arguments.addExclusive(
                spec,
                Arguments.json(texts),
                Arguments.html(texts),
                Arguments.target(Arguments.DOCX, "command.option-docx", texts),
                Arguments.target(Arguments.XLSX, "command.option-xlsx", texts));
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
        } else if (call.hasMatchedOption(Arguments.DOCX)) {
            writeTable(call, Arguments.DOCX, HandIn.Format.DOCX, found, base, witness, session);
        } else if (call.hasMatchedOption(Arguments.XLSX)) {
            writeTable(call, Arguments.XLSX, HandIn.Format.XLSX, found, base, witness, session);
        } else {
            session.print(
                    out -> ComparisonText.write(found, base.file(), witness.file(), texts, out));
        }
        return ExitCode.DONE;
    }

    /// The collation table of everything of substance, nothing judged yet.
    private static void writeTable(
            ParseResult call,
            String option,
            HandIn.Format format,
            Comparison found,
            NamedDocument base,
            NamedDocument witness,
            Session session)
            throws InputProblem {
        Collation collation = Collation.of(found, IgnoreRules.typographic());
        List<Integer> items =
                IntStream.range(0, collation.items().size())
                        .filter(item -> !collation.isIgnored(item))
                        .boxed()
                        .toList();
        HandIn handIn =
                new HandIn(
                        JudgementResolver.resolve(List.of(), collation),
                        items,
                        "",
                        base.title(),
                        witness.title(),
                        "",
                        LocalDate.now());
        Path target = call.matchedOptionValue(option, null);
        PageFile.write(
                target,
                out ->
                        HandInFile.write(
                                handIn, HandIn.Form.COLLATION_TABLE, format, session.texts(), out),
                session,
                base,
                witness);
        session.println(session.texts().get("command.html-written", target.toString()));
    }
}
