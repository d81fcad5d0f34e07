package org.duikan.note;

import java.util.Locale;

/// What a note is meant as.
public enum NoteKind {
    COMMENT,
    QUESTION,
    /// The answer to a question: left out of a handout for learners.
    ANSWER_KEY,
    /// A correction of the text.
    CORRECTION,
    TEACHING_POINT;

    /// The lower-case English word, as the record writes it: `answer-key`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
