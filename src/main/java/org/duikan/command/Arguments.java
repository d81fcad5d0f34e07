package org.duikan.command;

import org.duikan.i18n.Texts;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.List;

/// The arguments and options that commands share.
final class Arguments {
    static final String JSON = "--json";
    static final String HTML = "--html";
    static final String XLSX = "--xlsx";
    static final String DOCX = "--docx";

    private Arguments() {}

    /// A file at a place of the call: `0`, or `1..*` for all that follow.
    static void addFile(CommandSpec spec, String index, String label, String description) {
        boolean many = index.endsWith("*");
        spec.addPositional(
                PositionalParamSpec.builder()
                        .index(index)
                        .arity(many ? "1..*" : "1")
                        .required(true)
                        .type(many ? List.class : Path.class)
                        .auxiliaryTypes(Path.class)
                        .paramLabel(label)
                        .description(description)
                        .build());
    }

    static Path file(ParseResult call, int index) {
        return call.matchedPositional(index).getValue();
    }

    static List<Path> files(ParseResult call, int index) {
        return call.matchedPositional(index).getValue();
    }

    static OptionSpec json(Texts texts) {
        return OptionSpec.builder(JSON)
                .type(boolean.class)
                .description(texts.get("command.option-json"))
                .build();
    }

    static OptionSpec html(Texts texts) {
        return target(HTML, "command.option-html", texts);
    }

    /// An option that names a file to write.
    static OptionSpec target(String name, String descriptionKey, Texts texts) {
        return OptionSpec.builder(name)
                .type(Path.class)
                .paramLabel(texts.get("command.label-file"))
                .description(texts.get(descriptionKey))
                .build();
    }

    /// Options of which a call may have one.
    static void addExclusive(CommandSpec spec, OptionSpec... options) {
        addExclusive(spec, "0..1", options);
    }

    /// Options of which a call has exactly one.
    static void addOneOf(CommandSpec spec, OptionSpec... options) {
        addExclusive(spec, "1", options);
    }

    private static void addExclusive(CommandSpec spec, String multiplicity, OptionSpec... options) {
        ArgGroupSpec.Builder group =
                ArgGroupSpec.builder().exclusive(true).multiplicity(multiplicity);
        for (OptionSpec option : options) {
            group.addArg(option);
        }
        spec.addArgGroup(group.build());
    }
}
