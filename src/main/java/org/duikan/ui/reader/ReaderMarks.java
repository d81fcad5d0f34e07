package org.duikan.ui.reader;

import org.duikan.check.Finding;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.MarkSource;

import java.util.ArrayList;
import java.util.List;

/// The marks of a row: what checking found, and what find found.
final class ReaderMarks implements MarkSource {
    private final List<ReaderRow> rows;
    private final FindModel find;
    private MarkSource under = (_, _) -> List.of();
    private List<TextSpan> suspect = List.of();

    /// @param rows the shown rows, as they are at any time
    ReaderMarks(List<ReaderRow> rows, FindModel find) {
        this.rows = rows;
        this.find = find;
    }

    /// @param marks drawn below the others
    void under(MarkSource marks) {
        under = marks;
    }

    void show(List<Finding> findings) {
        suspect = findings.stream().map(Finding::span).filter(span -> !span.isEmpty()).toList();
    }

    @Override
    public List<Mark> marks(int row, int column) {
        List<Mark> marks = new ArrayList<>(under.marks(row, column));
        for (TextSpan span : suspect) {
            rows.get(row)
                    .shown(span)
                    .ifPresent(at -> marks.add(new Mark(at, Mark.Kind.SUSPECT, false)));
        }
        find.in(row, column)
                .forEach(
                        hit -> marks.add(new Mark(hit.span(), Mark.Kind.HIT, find.isCurrent(hit))));
        return marks;
    }
}
