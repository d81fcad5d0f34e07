package org.duikan.ui.text;

import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;

/// A text as a cell shows it: letters, and the face each run of them has.
///
/// @param text all letters shown
/// @param runs cover the text without gaps, in order
public record StyledText(String text, List<Run> runs) {
    private static final StyledText EMPTY = new StyledText("", List.of());

    public StyledText {
        runs = List.copyOf(runs);
    }

    /// Letters of one face.
    public record Run(TextSpan span, Face face) {}

    public static StyledText empty() {
        return EMPTY;
    }

    public static StyledText of(String text, Face face) {
        return new Builder().add(text, face).build();
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /// The letters of a span that stand in the document.
    public String original(TextSpan span) {
        StringBuilder copied = new StringBuilder();
        for (Run run : runs) {
            int start = Math.max(run.span.start(), span.start());
            int end = Math.min(run.span.end(), span.end());
            if (run.face.isOriginal() && start < end) {
                copied.append(text, start, end);
            }
        }
        return copied.toString();
    }

    /// The part of this text that a span names.
    public StyledText slice(TextSpan span) {
        Builder part = new Builder();
        for (Run run : runs) {
            int start = Math.max(run.span.start(), span.start());
            int end = Math.min(run.span.end(), span.end());
            if (start < end) {
                part.add(text.substring(start, end), run.face);
            }
        }
        return part.build();
    }

    /// Puts a styled text together, run by run.
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();

        public Builder add(String letters, Face face) {
            if (!letters.isEmpty()) {
                int start = text.length();
                text.append(letters);
                extend(new TextSpan(start, text.length()), face);
            }
            return this;
        }

        public int length() {
            return text.length();
        }

        public StyledText build() {
            return new StyledText(text.toString(), runs);
        }

        private void extend(TextSpan span, Face face) {
            if (!runs.isEmpty() && runs.getLast().face == face) {
                runs.set(runs.size() - 1, new Run(runs.getLast().span.cover(span), face));
            } else {
                runs.add(new Run(span, face));
            }
        }
    }
}
