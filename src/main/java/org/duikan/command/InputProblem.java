package org.duikan.command;

/// Ends a command with exit code 1; the message is the sentence for the reader.
final class InputProblem extends Exception {
    private static final long serialVersionUID = 1;

    InputProblem(String sentence) {
        super(sentence);
    }
}
