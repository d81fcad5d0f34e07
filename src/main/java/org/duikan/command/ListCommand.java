package org.duikan.command;

import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.report.ListJson;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import java.util.List;

/// `list [--json]`: the documents of the corpus.
final class ListCommand implements Command {

    @Override
    public void describe(CommandSpec spec, Texts texts) {
        spec.addOption(Arguments.json(texts));
    }

    @Override
    public int run(ParseResult call, Session session) {
        List<DocumentSummary> documents;
        try (CorpusDoor.OpenCorpus corpus = session.openCorpus()) {
            documents = corpus.documents().list();
        }
        if (call.hasMatchedOption(Arguments.JSON)) {
            ListJson.write(documents, session.terminal().out());
        } else {
            documents.forEach(document -> session.println(line(document, session.texts())));
        }
        return ExitCode.DONE;
    }

    private static String line(DocumentSummary document, Texts texts) {
        return texts.get(
                "command.list-line",
                Long.toString(document.id().value()),
                document.shortName(),
                document.facts().documentNumber(),
                document.units(),
                document.characters());
    }
}
