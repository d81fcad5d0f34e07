package org.duikan.report;

import org.duikan.note.Note;
import org.duikan.note.NoteKind;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// 讲义: clauses with the notes put to them, to be handed out.
///
/// @param title above it
/// @param clauses in the order they are read: a clause of the base, then its counterparts in later
///   plans
/// @param selection which notes it shows
public record Handout(String title, List<Clause> clauses, Selection selection) {

    public Handout {
        Objects.requireNonNull(title);
        clauses = List.copyOf(clauses);
        Objects.requireNonNull(selection);
    }

    /// A clause.
    ///
    /// @param document title of its document
    /// @param unit its label; may be empty
    /// @param text its words, without its number
    /// @param notes those put to it, in any order
    public record Clause(String document, String unit, Passage text, List<NotedWords> notes) {

        /// @throws IllegalArgumentException where a note lies outside the text
        public Clause {
            Objects.requireNonNull(document);
            Objects.requireNonNull(unit);
            notes = List.copyOf(notes);
            for (NotedWords noted : notes) {
                if (noted.span().end() > text.length()) {
                    throw new IllegalArgumentException(noted.span() + " outside the clause");
                }
            }
        }
    }

    /// A note and its words.
    ///
    /// @param span of the words in the text of the clause, in UTF-16 units; empty for a place
    ///   between two characters
    public record NotedWords(TextSpan span, Note note) {

        public NotedWords {
            Objects.requireNonNull(span);
            Objects.requireNonNull(note);
        }
    }

    /// Which notes are shown.
    ///
    /// @param kinds of these kinds
    /// @param tags with at least one of these tags; none for any
    /// @param answers whether answer keys and the replies to questions are shown; where not,
    ///   learners get ruled space behind every question
    public record Selection(Set<NoteKind> kinds, Set<String> tags, boolean answers) {

        public Selection {
            kinds = Set.copyOf(kinds);
            tags = Set.copyOf(tags);
        }

        public static Selection everything() {
            return new Selection(Set.of(NoteKind.values()), Set.of(), true);
        }

        /// Everything but the answers.
        public static Selection forLearners() {
            return new Selection(Set.of(NoteKind.values()), Set.of(), false);
        }

        /// Whether a note is printed.
        public boolean shows(Note note) {
            NoteKind kind = note.writing().kind();
            return kinds.contains(kind)
                    && (answers || kind != NoteKind.ANSWER_KEY)
                    && (tags.isEmpty() || note.writing().tags().stream().anyMatch(tags::contains));
        }
    }

    /// The files it can be written to.
    public enum Format {
        DOCX,
        HTML;

        /// The ending of the file's name, without the dot.
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
