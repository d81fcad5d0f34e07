package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.text.Passage;
import org.duikan.text.TextSpan;
import org.duikan.ui.compare.CompareCell.Tone;
import org.duikan.ui.text.ShownPassage;
import org.duikan.ui.text.SourceGrid;
import org.duikan.ui.text.StyledText;

import java.util.List;

/// The shown rows as a grid of texts.
final class CompareGrid implements SourceGrid {
    private volatile List<CompareRow> rows = List.of();
    private volatile List<Comparison> comparisons = List.of();

    /// @param comparisons what the rows were made of
    void show(List<CompareRow> rows, List<Comparison> comparisons) {
        this.comparisons = List.copyOf(comparisons);
        this.rows = rows;
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public int columns() {
        return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }

    @Override
    public StyledText text(int row, int column) {
        return rows.get(row).cells().get(column).text().styled();
    }

    @Override
    public boolean isRepeated(int row, int column) {
        return rows.get(row).cells().get(column).tone() == Tone.FAINT;
    }

    @Override
    public boolean isContinued(int row, int column) {
        return rows.get(row).continued();
    }

    @Override
    public List<ShownPassage> passages(int row, int column) {
        CompareRow shown = rows.get(row);
        FacingCell cell =
                column == 0 ? shown.facing().base() : shown.facing().witnesses().get(column - 1);
        return shown.cells().get(column).text().places().stream()
                .map(place -> new ShownPassage(of(cell, column, place.unit()), place.start()))
                .toList();
    }

    @Override
    public List<TextSpan> folded(int row, int column) {
        return column == 0 && rows.get(row).facing().base() instanceof FacingCell.FoldedGroup folded
                ? folded.units().stream().map(unit -> unit(0, unit).span()).toList()
                : List.of();
    }

    /// What a cell shows under an index.
    private Passage of(FacingCell cell, int column, int index) {
        return switch (cell) {
            case FacingCell.Matter _ -> document(column).matter().get(index).text();
            case FacingCell.Heading _, FacingCell.FoldedGroup _ ->
                    document(column).groups().get(index).heading();
            default -> unit(column, index);
        };
    }

    private PolicyDocument document(int column) {
        return column == 0 ? comparisons.getFirst().base() : comparisons.get(column - 1).witness();
    }

    private Passage unit(int column, int unit) {
        List<AlignableUnit> units =
                column == 0
                        ? comparisons.getFirst().baseUnits()
                        : comparisons.get(column - 1).witnessUnits();
        return units.get(unit).text();
    }
}
