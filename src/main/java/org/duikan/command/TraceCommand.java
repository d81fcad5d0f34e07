package org.duikan.command;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.align.TraceColumn;
import org.duikan.align.TraceMatrix;
import org.duikan.i18n.Texts;
import org.duikan.report.NamedDocument;
import org.duikan.report.TraceJson;
import org.duikan.report.TracePage;
import org.duikan.report.TraceReport;
import org.duikan.report.TraceWorkbook;
import org.duikan.report.WholeFile;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `trace BASE WITNESS… (--json | --html FILE | --xlsx FILE)`: what became of every unit of the
/// base in later documents.
final class TraceCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-base"), texts.get("command.base"));
        Arguments.addFile(
                spec, "1..*", texts.get("command.label-witness"), texts.get("command.witnesses"));
        Arguments.addOneOf(
                spec,
                Arguments.json(texts),
                Arguments.target(Arguments.HTML, "command.option-trace-html", texts),
                Arguments.target(Arguments.XLSX, "command.option-trace-xlsx", texts));
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument base = session.read(Arguments.file(call, 0));
        List<NamedDocument> read = new ArrayList<>(List.of(base));
        List<Comparison> comparisons = new ArrayList<>();
        for (Path file : Arguments.files(call, 1)) {
            NamedDocument witness = session.read(file);
            comparisons.add(Aligner.compare(base.document(), witness.document()));
            read.add(witness);
        }
        if (call.hasMatchedOption(Arguments.JSON)) {
            List<String> files = read.stream().skip(1).map(NamedDocument::file).toList();
            TraceJson.write(base, comparisons, files, session.terminal().out());
        } else {
            write(call, session, read, comparisons);
        }
        return ExitCode.DONE;
    }

    private static void write(
            ParseResult call,
            Session session,
            List<NamedDocument> read,
            List<Comparison> comparisons)
            throws InputProblem {
        TraceReport report = report(read, comparisons);
        Texts texts = session.texts();
        boolean page = call.hasMatchedOption(Arguments.HTML);
        Path target = call.matchedOptionValue(page ? Arguments.HTML : Arguments.XLSX, null);
        WholeFile.Content content =
                page
                        ? out ->
                                out.write(
                                        TracePage.html(report, texts)
                                                .getBytes(StandardCharsets.UTF_8))
                        : out -> TraceWorkbook.write(report, texts, out);
        PageFile.write(target, content, session, read.toArray(NamedDocument[]::new));
        session.println(texts.get("command.html-written", target.toString()));
    }

    private static TraceReport report(List<NamedDocument> read, List<Comparison> comparisons) {
        List<Optional<TraceColumn>> columns =
                comparisons.stream()
                        .map(found -> Optional.of(TraceColumn.of(found, List.of())))
                        .toList();
        NamedDocument base = read.getFirst();
        return new TraceReport(
                base.title(),
                read.stream().skip(1).map(NamedDocument::title).toList(),
                TraceMatrix.of(base.document(), columns));
    }
}
