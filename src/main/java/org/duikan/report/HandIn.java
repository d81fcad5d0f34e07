package org.duikan.report;

import org.duikan.collation.JudgedCollation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What a proofreader hands in.
///
/// @param judged the items with the judgements
/// @param items indexes of the items chosen on the screen, in the screen's order
/// @param filter the choice in the reader's words; empty where nothing is left out
/// @param base short name of the base
/// @param witness short name of the witness
/// @param author who hands it in; may be empty
/// @param day when
public record HandIn(
        JudgedCollation judged,
        List<Integer> items,
        String filter,
        String base,
        String witness,
        String author,
        LocalDate day) {

    public HandIn {
        Objects.requireNonNull(judged);
        items = List.copyOf(items);
        Objects.requireNonNull(filter);
        Objects.requireNonNull(base);
        Objects.requireNonNull(witness);
        Objects.requireNonNull(author);
        Objects.requireNonNull(day);
    }

    /// The tables that can be handed in.
    public enum Form {
        /// 勘误表: what is to be corrected.
        ERRATA,
        /// 对照表: every difference with what was made of it.
        COLLATION_TABLE
    }

    /// The files it can be written to.
    public enum Format {
        DOCX,
        XLSX,
        HTML;

        /// The ending of the file's name, without the dot.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
