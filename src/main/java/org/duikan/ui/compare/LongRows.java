package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.Link;
import org.duikan.align.LinkVariant;
import org.duikan.text.TextSpan;
import org.duikan.ui.compare.CompareCell.Tone;
import org.duikan.ui.compare.CompareRow.Gutter;
import org.duikan.ui.text.TextCuts;

import java.util.ArrayList;
import java.util.List;

/// Cuts rows whose texts are too long to be laid out at once into several, at the same place of the
/// text on both sides.
final class LongRows {
    private final List<Comparison> comparisons;

    LongRows(List<Comparison> comparisons) {
        this.comparisons = comparisons;
    }

    List<CompareRow> cut(List<CompareRow> rows) {
        List<CompareRow> cut = new ArrayList<>(rows.size());
        for (CompareRow row : rows) {
            int longest = row.cells().stream().mapToInt(LongRows::length).max().orElse(0);
            if (longest <= TextCuts.LONGEST) {
                cut.add(row);
            } else {
                cut(row, cut);
            }
        }
        return cut;
    }

    private void cut(CompareRow row, List<CompareRow> into) {
        int leader = leader(row);
        List<Integer> cuts = cuts(row.cells().get(leader).text().styled().text());
        List<List<Integer>> byColumn = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            byColumn.add(column == leader ? cuts : followed(row, leader, column, cuts));
        }
        for (int part = 0; part + 1 < cuts.size(); part++) {
            into.add(part(row, byColumn, part, cuts.size() - 2));
        }
    }

    private static CompareRow part(
            CompareRow row, List<List<Integer>> cuts, int part, int lastPart) {
        List<CompareCell> cells = new ArrayList<>();
        for (int column = 0; column < row.cells().size(); column++) {
            CompareCell cell = row.cells().get(column);
            TextSpan span =
                    new TextSpan(cuts.get(column).get(part), cuts.get(column).get(part + 1));
            boolean gone = span.isEmpty() && part > 0;
            cells.add(
                    new CompareCell(
                            cell.text().slice(span),
                            gone ? Tone.BLANK : cell.tone(),
                            part == lastPart ? cell.badges() : List.of()));
        }
        List<Gutter> gutters =
                part == 0 ? row.gutters() : row.gutters().stream().map(_ -> Gutter.EMPTY).toList();
        return new CompareRow(
                row.facing(), row.facingIndex(), part > 0, cells, gutters, row.group());
    }

    private static int leader(CompareRow row) {
        int leader = 0;
        for (int column = 1; column < row.cells().size(); column++) {
            if (length(row.cells().get(column)) > length(row.cells().get(leader))) {
                leader = column;
            }
        }
        return leader;
    }

    private static List<Integer> cuts(String text) {
        List<Integer> cuts = new ArrayList<>(List.of(0));
        TextCuts.of(text).forEach(part -> cuts.add(part.end()));
        return cuts;
    }

    /// The cuts of another column that keep facing texts together.
    private List<Integer> followed(
            CompareRow row, int leader, int column, List<Integer> leaderCuts) {
        String text = row.cells().get(column).text().styled().text();
        List<Integer> cuts = new ArrayList<>();
        for (int cut : leaderCuts) {
            int inBase = leader == 0 ? cut : cross(row, leader, cut, false);
            int wanted = column == 0 ? inBase : cross(row, column, inBase, true);
            cuts.add(inside(text, wanted, cuts));
        }
        cuts.set(0, 0);
        cuts.set(cuts.size() - 1, text.length());
        return cuts;
    }

    private static int inside(String text, int wanted, List<Integer> before) {
        int at = Math.clamp(wanted, before.isEmpty() ? 0 : before.getLast(), text.length());
        boolean tearsPair =
                at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return tearsPair ? at - 1 : at;
    }

    /// Goes from a place in the base's cell to the same one in a witness's, or back, by way of the
    /// variants before it.
    private int cross(CompareRow row, int column, int offset, boolean fromBase) {
        CellText base = row.cells().getFirst().text();
        CellText witness = row.cells().get(column).text();
        int shift = witnessStart(witness) - witnessStart(base);
        if (row.facing().witnesses().get(column - 1) instanceof FacingCell.Units units
                && units.link() >= 0) {
            Link link = comparisons.get(column - 1).links().get(units.link());
            for (LinkVariant variant : link.variants()) {
                var inBase = base.shown(variant.baseUnit(), variant.variant().base());
                var inWitness = witness.shown(variant.witnessUnit(), variant.variant().witness());
                boolean known = inBase.isPresent() && inWitness.isPresent();
                if (known && (fromBase ? inBase : inWitness).get().end() <= offset) {
                    shift = inWitness.get().end() - inBase.get().end();
                }
            }
        }
        return fromBase ? offset + shift : offset - shift;
    }

    private static int witnessStart(CellText text) {
        return text.places().isEmpty() ? 0 : text.places().getFirst().start();
    }

    private static int length(CompareCell cell) {
        return cell.text().styled().length();
    }
}
