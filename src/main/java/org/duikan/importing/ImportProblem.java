package org.duikan.importing;

import org.duikan.i18n.Texts;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Why a file did not become a document. Nothing was changed by it.
///
/// @param kind what is wrong
/// @param file the file as it was named
/// @param arguments what the sentence about it names beside the file, as the kind says
public record ImportProblem(Kind kind, Path file, List<Object> arguments) implements FileReading {

    public ImportProblem {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(file);
        arguments = List.copyOf(arguments);
    }

    static ImportProblem of(Kind kind, Path file, Object... arguments) {
        return new ImportProblem(kind, file, List.of(arguments));
    }

    /// The key of the sentence about it; argument 0 of the sentence is the file, [#arguments()]
    /// follow.
    public String messageKey() {
        return "problem.file-" + kind.word();
    }

    public String sentence(Texts texts) {
        Object[] all = new Object[arguments.size() + 1];
        all[0] = file.toString();
        for (int i = 0; i < arguments.size(); i++) {
            all[i + 1] = arguments.get(i);
        }
        return texts.get(messageKey(), all);
    }

    /// What can be wrong with a file.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// It is a folder.
        DIRECTORY,
        /// It holds nothing, or white space only.
        EMPTY,
        /// It holds bytes that no text has.
        BINARY,
        /// It is a document of a format that cannot be read yet; argument: its extension.
        FORMAT,
        /// It is text in no encoding we know, or damaged; arguments: the likely encoding, offset of
        /// the first byte that does not fit.
        UNDECODABLE,
        /// The system does not give it to us; argument: what it says, for the log.
        UNREADABLE,
        /// It is larger than any file that fits into memory; arguments: its size and the limit, in
        /// megabytes.
        TOO_LARGE,
        /// Its structure does not fit into memory; arguments: the number of its lines and the
        /// limit.
        TOO_MANY_LINES,
        /// It was not too large, and yet memory ran out.
        OUT_OF_MEMORY;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
