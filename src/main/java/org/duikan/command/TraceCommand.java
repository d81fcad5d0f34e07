package org.duikan.command;

import org.duikan.align.Aligner;
import org.duikan.align.Comparison;
import org.duikan.i18n.Texts;
import org.duikan.report.NamedDocument;
import org.duikan.report.TraceJson;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `trace BASE WITNESS… --json`: what became of every unit of the base in later documents.
final class TraceCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        Arguments.addFile(spec, "0", texts.get("command.label-base"), texts.get("command.base"));
        Arguments.addFile(
                spec, "1..*", texts.get("command.label-witness"), texts.get("command.witnesses"));
        spec.addOption(Arguments.json(texts).toBuilder().required(true).build());
    }

    @Override
    public int run(ParseResult call, Session session) throws InputProblem {
        NamedDocument base = session.read(Arguments.file(call, 0));
        List<Comparison> comparisons = new ArrayList<>();
        List<String> files = new ArrayList<>();
        for (Path file : Arguments.files(call, 1)) {
            NamedDocument witness = session.read(file);
            comparisons.add(Aligner.compare(base.document(), witness.document()));
            files.add(witness.file());
        }
        TraceJson.write(base, comparisons, files, session.terminal().out());
        return ExitCode.DONE;
    }
}
