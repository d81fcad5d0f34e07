package org.duikan.command;

import org.duikan.i18n.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ScopeType;

import java.nio.file.Path;
import java.util.Locale;

/// What can be asked on the command line, described in one language.
final class Grammar {
    static final String CORPUS = "--corpus";
    static final String LANGUAGE = "--lang";

    private static final int WIDTH = 100;

    private final Texts texts;

    private Grammar(Texts texts) {
        this.texts = texts;
    }

    static CommandSpec in(Texts texts, String version) {
        return new Grammar(texts).root(version);
    }

    private CommandSpec root(String version) {
        CommandSpec root = CommandSpec.create().name("duikan");
        root.version("duikan " + version);
        describe(root, "command.duikan-description");
        root.addOption(
                inherited(CORPUS, Path.class)
                        .paramLabel(texts.get("command.label-file"))
                        .description(texts.get("command.option-corpus"))
                        .build());
        root.addOption(
                inherited(LANGUAGE, Locale.class)
                        .paramLabel("zh|en")
                        .converters(CallLanguage::parse)
                        .description(texts.get("command.option-lang"))
                        .build());
        root.addOption(
                OptionSpec.builder("--version")
                        .type(boolean.class)
                        .versionHelp(true)
                        .description(texts.get("command.option-version"))
                        .build());
        add(root, "outline", "command.outline-description", new OutlineCommand());
        add(root, "check", "command.check-description", new CheckCommand());
        add(root, "compare", "command.compare-description", new CompareCommand());
        add(root, "trace", "command.trace-description", new TraceCommand());
        add(root, "import", "command.import-description", new ImportCommand());
        add(root, "list", "command.list-description", new ListCommand());
        CommandSpec corpus = CommandSpec.create();
        describe(corpus, "command.corpus-description");
        add(corpus, "verify", "command.verify-description", new CorpusCommand.Verify());
        add(corpus, "backup", "command.backup-description", new CorpusCommand.Backup());
        add(corpus, "recover", "command.recover-description", new CorpusCommand.Recover());
        root.addSubcommand("corpus", corpus);
        CommandSpec notes = CommandSpec.create();
        describe(notes, "command.notes-description");
        add(notes, "export", "command.notes-export-description", new NotesExportCommand());
        add(notes, "import", "command.notes-import-description", new NotesImportCommand());
        root.addSubcommand("notes", notes);
        return root;
    }

    private void add(CommandSpec parent, String name, String key, Command command) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        describe(spec, key);
        command.describe(spec, texts);
        parent.addSubcommand(name, spec);
    }

    private void describe(CommandSpec spec, String key) {
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .type(boolean.class)
                        .usageHelp(true)
                        .description(texts.get("command.option-help"))
                        .build());
        UsageMessageSpec usage = spec.usageMessage();
        usage.width(WIDTH);
        usage.description(texts.get(key));
        usage.synopsisHeading(texts.get("command.heading-usage"));
        usage.synopsisSubcommandLabel(texts.get("command.label-command"));
        usage.parameterListHeading("%n" + texts.get("command.heading-arguments") + "%n");
        usage.optionListHeading("%n" + texts.get("command.heading-options") + "%n");
        usage.commandListHeading("%n" + texts.get("command.heading-commands") + "%n");
    }

    /// An option that may stand before and behind the command.
    private static OptionSpec.Builder inherited(String name, Class<?> type) {
        return OptionSpec.builder(name).type(type).scopeType(ScopeType.INHERIT);
    }
}
