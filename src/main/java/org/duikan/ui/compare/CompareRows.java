package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;
import org.duikan.align.FacingRows;
import org.duikan.align.Link;
import org.duikan.align.Relation;
import org.duikan.document.AlignableUnit;
import org.duikan.i18n.Texts;
import org.duikan.ui.compare.CompareRow.Gutter;
import org.duikan.ui.fx.Desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns facing rows into rows with texts and words of the interface.
final class CompareRows {
    private final List<Comparison> comparisons;
    private final Set<Integer> unfolded;
    private final CompareCells cells;
    private final DecisionSigns signs;

    private CompareRows(Desk desk, Set<Integer> unfolded, Texts texts) {
        this.comparisons = desk.comparisons();
        this.signs = new DecisionSigns(desk, texts);
        this.unfolded = unfolded;
        this.cells = new CompareCells(comparisons, texts);
    }

    /// @param unfolded indexes of absent base groups to show unit by unit
    static List<CompareRow> of(Desk desk, Set<Integer> unfolded, Texts texts) {
        return new CompareRows(desk, unfolded, texts).rows();
    }

    private List<CompareRow> rows() {
        List<FacingRow> facing = FacingRows.of(comparisons, unfolded);
        List<CompareRow> whole = new ArrayList<>(facing.size());
        for (int i = 0; i < facing.size(); i++) {
            whole.add(row(facing.get(i), i));
        }
        return new LongRows(comparisons).cut(whole);
    }

    private CompareRow row(FacingRow facing, int index) {
        int group = foldable(facing.base());
        List<CompareCell> all = new ArrayList<>();
        List<Gutter> gutters = new ArrayList<>();
        all.add(cells.base(facing, group >= 0));
        for (int column = 0; column < comparisons.size(); column++) {
            FacingCell cell = facing.witnesses().get(column);
            all.add(cells.witness(facing, column));
            Gutter gutter = gutter(facing, cell, comparisons.get(column));
            gutters.add(gutter.decided(decided(facing, column)));
        }
        return new CompareRow(facing, index, false, all, gutters, group);
    }

    private String decided(FacingRow facing, int witness) {
        if (facing.base() instanceof FacingCell.Units shown) {
            return signs.ofBase(witness, shown.units());
        }
        return facing.witnesses().get(witness) instanceof FacingCell.Units alone
                ? signs.ofWitness(witness, alone.units())
                : "";
    }

    private int foldable(FacingCell base) {
        return switch (base) {
            case FacingCell.FoldedGroup folded -> folded.group();
            case FacingCell.Heading heading when unfolded.contains(heading.group()) ->
                    heading.group();
            default -> -1;
        };
    }

    private Gutter gutter(FacingRow facing, FacingCell cell, Comparison comparison) {
        boolean moved = facing.kind() == FacingRow.Kind.MOVED;
        return switch (cell) {
            case FacingCell.Units units when units.link() >= 0 ->
                    gutter(comparison.links().get(units.link()), moved);
            case FacingCell.MovedTo _ -> new Gutter("⇅", "");
            case FacingCell.Heading heading when facing.base() instanceof FacingCell.Heading ->
                    new Gutter(isMoved(comparison, heading.group()) ? "⇅" : "=", "");
            case FacingCell.Matter(int line) ->
                    new Gutter(comparison.matterOf(line).substanceCount() == 0 ? "=" : "", "");
            default -> Gutter.EMPTY;
        };
    }

    private static Gutter gutter(Link link, boolean moved) {
        boolean same = link.relation() == Relation.SAME;
        String score = same ? "" : percent(link.score());
        return new Gutter(moved ? "⇅" : same ? "=" : "", moved && same ? "100%" : score);
    }

    private static boolean isMoved(Comparison comparison, int witnessGroup) {
        return comparison.groups().stream()
                .anyMatch(link -> link.witness() == witnessGroup && link.moved());
    }

    /// Rounds down, so that nothing that differs shows 100 %.
    static String percent(double score) {
        return (int) Math.floor(score * 100) + "%";
    }

    static List<AlignableUnit> units(List<AlignableUnit> all, List<Integer> indexes) {
        return indexes.stream().map(all::get).toList();
    }
}
