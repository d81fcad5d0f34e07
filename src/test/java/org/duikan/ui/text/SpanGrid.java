package org.duikan.ui.text;

import org.duikan.text.Passage;
import org.duikan.text.SourceText;
import org.duikan.text.TextSpan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A column of rows, each of which shows pieces of a source behind a label.
public final class SpanGrid implements SourceGrid {
    public static final String LABEL = "移 ";

    private final SourceText source;
    private final List<ShownPassage> rows = new ArrayList<>();
    private final Map<Integer, List<TextSpan>> folded = new HashMap<>();
    private final Set<Integer> repeated = new HashSet<>();

    public SpanGrid(SourceText source) {
        this.source = source;
    }

    /// One row more.
    public SpanGrid row(TextSpan... pieces) {
        rows.add(new ShownPassage(Passage.of(source, pieces), LABEL.length()));
        return this;
    }

    /// One row more that stands elsewhere too.
    public SpanGrid repeated(TextSpan... pieces) {
        repeated.add(rows.size());
        return row(pieces);
    }

    /// One row more that goes on with a passage cut for layout.
    public SpanGrid part(int from, TextSpan... pieces) {
        rows.add(new ShownPassage(Passage.of(source, pieces), -from));
        return this;
    }

    /// One row more that shows its label alone.
    public SpanGrid folded(TextSpan... pieces) {
        folded.put(rows.size(), List.of(pieces));
        return row(new TextSpan(0, 0));
    }

    /// The span of words of the source.
    public static TextSpan span(SourceText source, String words) {
        int at = source.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words);
        }
        return new TextSpan(at, at + words.length());
    }

    /// From the letter at an offset of one row to the one before an offset of another.
    public static Selection select(int row, int offset, int endRow, int endOffset) {
        return new Selection(
                0, new Selection.Position(row, offset), new Selection.Position(endRow, endOffset));
    }

    public TextSpan[] spans(String... words) {
        return Arrays.stream(words).map(one -> span(source, one)).toArray(TextSpan[]::new);
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return 1;
    }

    @Override
    public StyledText text(int row, int column) {
        ShownPassage shown = rows.get(row);
        StyledText.Builder text = new StyledText.Builder();
        if (shown.start() > 0) {
            text.add(LABEL, Face.NUMBER);
        }
        return text.add(shown.passage().text().substring(Math.max(0, -shown.start())), Face.BODY)
                .build();
    }

    @Override
    public List<ShownPassage> passages(int row, int column) {
        return List.of(rows.get(row));
    }

    @Override
    public List<TextSpan> folded(int row, int column) {
        return folded.getOrDefault(row, List.of());
    }

    @Override
    public boolean isRepeated(int row, int column) {
        return repeated.contains(row);
    }

    @Override
    public boolean isContinued(int row, int column) {
        return rows.get(row).start() < 0;
    }
}
