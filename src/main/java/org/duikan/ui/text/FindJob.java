package org.duikan.ui.text;

import org.duikan.job.Job;
import org.duikan.job.JobContext;
import org.duikan.text.FoldedText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks through all cells of a grid for some words.
final class FindJob implements Job<List<FindModel.Hit>> {
    /// More places than anybody goes through; keeps a search for one letter bounded.
    private static final int MOST = 100_000;

    private final TextGrid grid;
    private final String words;
    private final boolean folding;

    FindJob(TextGrid grid, String words, boolean folding) {
        this.grid = grid;
        this.folding = folding;
        this.words = folding ? FoldedText.fold(words).toLowerCase(Locale.ROOT) : words;
    }

    @Override
    public List<FindModel.Hit> run(JobContext context) {
        List<FindModel.Hit> found = new ArrayList<>();
        for (int row = 0; row < grid.rows() && found.size() < MOST; row++) {
            context.checkCancelled();
            for (int column = 0; column < grid.columns(); column++) {
                if (!grid.isRepeated(row, column)) {
                    search(row, column, found);
                }
            }
        }
        return List.copyOf(found);
    }

    private void search(int row, int column, List<FindModel.Hit> found) {
        StyledText text = grid.text(row, column);
        if (text.isEmpty() || words.isEmpty()) {
            return;
        }
        for (TextSpan span : folding ? folded(text.text()) : exact(text.text())) {
            if (!text.original(span).isEmpty()) {
                found.add(new FindModel.Hit(row, column, span));
            }
        }
    }

    private List<TextSpan> exact(String text) {
        List<TextSpan> spans = new ArrayList<>();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            spans.add(new TextSpan(at, at + words.length()));
        }
        return spans;
    }

    private List<TextSpan> folded(String text) {
        FoldedText folded = FoldedText.of(text);
        String lower = lowered(folded.text());
        List<TextSpan> spans = new ArrayList<>();
        for (int at = lower.indexOf(words);
                at >= 0;
                at = lower.indexOf(words, at + words.length())) {
            spans.add(folded.toSource(new TextSpan(at, at + words.length())));
        }
        return spans;
    }

    /// Lower case where that keeps the length, so that offsets stay true.
    private static String lowered(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.length() == text.length() ? lower : text;
    }
}
