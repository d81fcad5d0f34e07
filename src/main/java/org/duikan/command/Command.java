package org.duikan.command;

import org.duikan.i18n.Texts;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// One command: what it takes, and what it does.
interface Command {

    /// Adds the arguments and options it takes.
    void describe(CommandSpec spec, Texts texts);

    /// @return the exit code
    /// @throws InputProblem where the input does not serve
    int run(ParseResult call, Session session) throws InputProblem;
}
