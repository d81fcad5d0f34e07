package org.duikan.document;

import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Something odd that reading the structure brought to light. Nothing was changed because of it.
///
/// @param kind what is odd
/// @param num the label concerned (`(十九)` for a missing number), or empty
/// @param arguments what the sentence about it names, as the kind says
/// @param span where in the source; empty where something is missing
public record StructureRemark(Kind kind, String num, List<String> arguments, TextSpan span) {

    public StructureRemark {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(num);
        arguments = List.copyOf(arguments);
    }

    /// The kinds of remark.
    public enum Kind {
        /// A number is missing in a run; `num` is the missing label, arguments: the labels before
        /// and behind.
        NUMBER_MISSING,
        /// A number stands twice in a run.
        NUMBER_REPEATED,
        /// A number is smaller than the one before it, without a restart that a heading explains.
        NUMBER_ORDER,
        /// The text declares another count than it holds; arguments: the declaration as printed,
        /// the counts found, in the order declared.
        COUNT_CONTRADICTED,
        /// Characters stand on both sides of a joined page seam; argument: the characters.
        DOUBLED_AT_SEAM,
        /// A paragraph was broken by a page or column and has been joined.
        SEAM_JOINED,
        /// The text ends in mid-sentence.
        CUT_OFF,
        /// No numbered clause was found; the text is taken paragraph by paragraph.
        NO_CLAUSES;

        /// The word exports use: `number-missing`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
