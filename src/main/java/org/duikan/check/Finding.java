package org.duikan.check;

import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Something wrong in a document, as far as the document alone can tell.
///
/// @param kind what is wrong
/// @param num the label concerned: of the number missing, repeated or out of order; for other kinds
///   of the clause or heading it stands in; empty where there is none
/// @param arguments what the sentence about it names, as the kind says
/// @param span where in the source, in UTF-16 units; empty where something is missing
public record Finding(Kind kind, String num, List<String> arguments, TextSpan span) {

    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(num);
        Objects.requireNonNull(span);
        arguments = List.copyOf(arguments);
    }

    /// The kinds of finding.
    public enum Kind {
        /// A number is missing in a run; arguments: the labels before (may be empty) and behind.
        NUMBER_MISSING,
        /// A number stands twice in a run.
        NUMBER_REPEATED,
        /// A number is smaller than the one before it.
        NUMBER_ORDER,
        /// The text declares another count than it holds; arguments: the declaration, the counts
        /// found.
        COUNT_CONTRADICTED,
        /// Characters stand on both sides of a page seam; argument: the characters.
        DOUBLED_AT_SEAM,
        /// The text ends in mid-sentence.
        CUT_OFF,
        /// A bracket or quotation mark has no partner; argument: the mark. With a second argument
        /// the mark has its partner but must be another one here, the second argument: `《` in `《`.
        UNBALANCED,
        /// A mark is printed in both widths; arguments: the mark in full width and how often, the
        /// same in half width. The span is the first of the rarer form.
        MIXED_WIDTH,
        /// A reference points to a number that is not there; argument: the reference.
        DANGLING_REFERENCE,
        /// A reference points to another clause than the same words do in the other print, because
        /// the clause has another number here; arguments: the reference, the clause's label here,
        /// empty where the clause is not here. Needs the other print: [DocumentCheck] never tells
        /// it.
        RENUMBERED_REFERENCE,
        /// Characters or marks doubled in mid-text; argument: what is printed.
        DOUBLED_CHARACTER,
        /// The year of a document number stands in other brackets than 〔〕; arguments: the number as
        /// printed, as it should be.
        MISPRINTED_BRACKET,
        /// A mark stands behind a label that takes none; arguments: the label, the mark.
        LABEL_PUNCTUATION;

        /// The word exports use: `number-missing`.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
