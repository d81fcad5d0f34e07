package org.duikan.command;

import org.duikan.i18n.LocalisedException;
import org.duikan.i18n.Texts;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// The command line as a whole: understands a call, runs it, says what went wrong.
public final class Commands {
    private final Terminal terminal;
    private final CorpusDoor corpus;
    private final WindowDoor window;
    private final String version;

    public Commands(Terminal terminal, CorpusDoor corpus, WindowDoor window, String version) {
        this.terminal = terminal;
        this.corpus = corpus;
        this.window = window;
        this.version = version;
    }

    /// Runs a call in the language of this system, where it asks for none.
    ///
    /// @return the exit code
    public int run(String[] arguments) {
        Locale found = Locale.getDefault(Locale.Category.DISPLAY);
        return run(arguments, CallLanguage.ofSystem(System.getenv(), found));
    }

    /// Runs a call.
    ///
    /// @param system the language to use where the call asks for none
    /// @return the exit code
    public int run(String[] arguments, Locale system) {
        Texts texts = Texts.in(CallLanguage.of(arguments).orElse(system));
        CommandLine line = new CommandLine(Grammar.in(texts, version));
        line.setExpandAtFiles(false);
        line.setOut(writer());
        line.setExecutionStrategy(call -> execute(call, texts));
        line.setParameterExceptionHandler((problem, all) -> misunderstood(problem, texts));
        line.setOverwrittenOptionsAllowed(true);
        int code = line.execute(arguments);
        line.getOut().flush();
        if (!terminal.flush()) {
            terminal.err().println(texts.get("command.output-failed"));
            terminal.err().flush();
            return ExitCode.PROBLEM;
        }
        return code;
    }

    private PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8));
    }

    private int execute(ParseResult call, Texts texts) {
        Integer help = CommandLine.executeHelpRequest(call);
        if (help != null) {
            return help;
        }
        ParseResult last = call;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        Optional<Path> file = option(call, Grammar.CORPUS);
        return switch (last.commandSpec().userObject()) {
            case Command command -> run(command, last, new Session(terminal, texts, file, corpus));
            case null, default -> withoutCommand(call, last, file);
        };
    }

    private static int run(Command command, ParseResult call, Session session) {
        try {
            return command.run(call, session);
        } catch (InputProblem problem) {
            session.complain(problem.getMessage());
        } catch (LocalisedException problem) {
            session.complain(problem.sentence(session.texts()));
        } catch (RuntimeException broken) { // no stack trace is for the reader of a terminal
            session.complain(session.texts().get("command.broken", broken.toString()));
        }
        return ExitCode.PROBLEM;
    }

    private int withoutCommand(ParseResult call, ParseResult last, Optional<Path> file) {
        if (last != call) { // `corpus` alone says nothing
            CommandLine group = last.commandSpec().commandLine();
            throw new ParameterException(group, last.commandSpec().name());
        }
        window.open(file, option(call, Grammar.LANGUAGE));
        return ExitCode.DONE;
    }

    private static <T> Optional<T> option(ParseResult call, String name) {
        return Optional.ofNullable(call.commandSpec().findOption(name).getValue());
    }

    private int misunderstood(ParameterException problem, Texts texts) {
        String command = problem.getCommandLine().getCommandSpec().qualifiedName();
        String sentence = sentence(problem, texts) + texts.get("command.usage-see", command);
        terminal.err().println(sentence);
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException problem, Texts texts) {
        return switch (problem) {
            case UnmatchedArgumentException unknown ->
                    texts.get("command.usage-unknown", unknown.getUnmatched().getFirst());
            case MissingParameterException missing ->
                    texts.get("command.usage-missing", labels(missing.getMissing()));
            case MutuallyExclusiveArgsException both -> texts.get("command.usage-exclusive");
            default ->
                    problem.getValue() == null
                            ? texts.get("command.usage-wrong")
                            : texts.get("command.usage-wrong-value", problem.getValue());
        };
    }

    private static String labels(List<ArgSpec> missing) {
        return missing.stream()
                .map(
                        arg ->
                                arg instanceof OptionSpec option
                                        ? option.longestName()
                                        : arg.paramLabel())
                .collect(Collectors.joining(" "));
    }
}
