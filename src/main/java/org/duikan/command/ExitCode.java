package org.duikan.command;

/// What a command tells the program that called it.
final class ExitCode {
    /// Everything asked for was done.
    static final int DONE = 0;

    /// The input does not serve: a file that cannot be read, a corpus that is damaged.
    static final int PROBLEM = 1;

    /// The call was not understood.
    static final int USAGE = 2;

    private ExitCode() {}
}
