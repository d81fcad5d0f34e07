package org.duikan.sharing;

import org.duikan.i18n.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is wrong with a file of notes, or with one note in it.
///
/// @param arguments what the sentence about it names, as the kind says
public record NoteProblem(Kind kind, List<Object> arguments) {

    public NoteProblem {
        Objects.requireNonNull(kind);
        arguments = List.copyOf(arguments);
    }

    static NoteProblem of(Kind kind, Object... arguments) {
        return new NoteProblem(kind, List.of(arguments));
    }

    /// The key of the sentence about it.
    public String messageKey() {
        return "sharing.problem-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String sentence(Texts texts) {
        return texts.get(messageKey(), arguments.toArray());
    }

    /// What can be wrong. Of those about a note, argument 0 is its name or number in the file.
    public enum Kind {
        /// The file is no JSON; arguments: line, column.
        NOT_JSON,
        /// The file ends before its time; argument: number of the notes before the end.
        CUT_OFF,
        /// The file is JSON, but holds no annotations.
        NO_NOTES,
        /// Argument: the limit in megabytes.
        FILE_TOO_LARGE,
        /// Argument: the limit.
        TOO_MANY_NOTES,
        /// Argument: the limit.
        TOO_DEEP,
        /// The file says that there are more notes than it has; arguments: how many it has, how
        /// many there are.
        PART,
        /// A text in the file; argument: the limit in characters.
        TEXT_TOO_LONG,
        /// A carried text is not the one its name says, and is left aside; argument: its name.
        TEXT_ALTERED,

        /// The note is left out: it is no object.
        NOT_A_NOTE,
        /// The note is left out: it is put to nothing.
        NO_TARGET,
        /// The note is left out: a name, tag or text is too long; further argument: the limit.
        NOTE_TOO_LONG,
        /// The note is left out: it has more tags or anchors than the limit, the further argument.
        TOO_MANY_PARTS,
        /// Two notes of one name; the one changed later is kept.
        NAME_TWICE,
        /// The note is kept without its places beyond the second document.
        TOO_MANY_DOCUMENTS,
        /// The note is kept by its quotation: its position lies outside the text.
        POSITION_OUTSIDE,
        /// The note is kept by its quotation: other words stand at its position.
        OTHER_WORDS,
        /// The note is kept on the document as a whole: nothing says where it stood.
        NO_WORDS
    }
}
