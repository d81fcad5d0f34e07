package org.duikan.note;

import java.util.Locale;

/// The colour of a note. Each has a letter, so that colour is never the only sign.
public enum NoteColour {
    YELLOW('A'),
    GREEN('B'),
    BLUE('C'),
    RED('D'),
    VIOLET('E');

    private final char letter;

    NoteColour(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /// The lower-case English word, as the record writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
