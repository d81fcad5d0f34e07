package org.duikan.ui.compare;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;
import org.duikan.align.PairKind;
import org.duikan.document.AlignableUnit;
import org.duikan.document.PolicyDocument;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;
import org.duikan.ui.compare.CompareCell.Tone;
import org.duikan.ui.text.Face;
import org.duikan.ui.text.StyledText;

import java.util.List;

/// Writes the cells of facing rows.
final class CompareCells {
    private final List<Comparison> comparisons;
    private final Texts texts;
    private final List<Unit> baseGroups;
    private final List<List<Unit>> witnessGroups;
    private final Quotes quotes;

    CompareCells(List<Comparison> comparisons, Texts texts) {
        this.comparisons = comparisons;
        this.texts = texts;
        this.baseGroups = comparisons.getFirst().base().groups();
        this.witnessGroups = comparisons.stream().map(c -> c.witness().groups()).toList();
        this.quotes = new Quotes(comparisons);
    }

    CompareCell base(FacingRow facing, boolean foldable) {
        List<AlignableUnit> units = comparisons.getFirst().baseUnits();
        return switch (facing.base()) {
            case FacingCell.Matter(int line) -> matter(comparisons.getFirst().base(), line);
            case FacingCell.Heading heading -> heading(baseGroups, heading.group(), foldable);
            case FacingCell.FoldedGroup folded -> folded(folded);
            case FacingCell.Units shown ->
                    CompareCell.of(
                            CellText.of(CompareRows.units(units, shown.units())),
                            shown.faint() ? Tone.FAINT : Tone.FULL);
            case FacingCell.Absent _ -> quotedOrAbsent(facing);
            default -> CompareCell.of(CellText.empty(), Tone.BLANK);
        };
    }

    CompareCell witness(FacingRow facing, int column) {
        Comparison comparison = comparisons.get(column);
        return switch (facing.witnesses().get(column)) {
            case FacingCell.Matter(int line) -> matter(comparison.witness(), line);
            case FacingCell.Heading heading ->
                    heading(witnessGroups.get(column), heading.group(), false);
            case FacingCell.Units shown -> units(facing, shown, column);
            case FacingCell.MovedTo moved -> movedTo(comparison, moved, column, facing);
            case FacingCell.Related related -> related(comparison, related);
            case FacingCell.Absent _ -> absentWitness(facing, comparison);
            default -> CompareCell.of(CellText.empty(), Tone.BLANK);
        };
    }

    /// What a witness quotes here, faint, since its own place is elsewhere.
    private CompareCell quotedOrAbsent(FacingRow facing) {
        for (int column = 0; column < comparisons.size(); column++) {
            int quote = quotes.linkOf(facing, column);
            if (quote >= 0) {
                Comparison comparison = comparisons.get(column);
                List<Integer> quoted = comparison.links().get(quote).base();
                return CompareCell.of(
                        CellText.of(CompareRows.units(comparison.baseUnits(), quoted)), Tone.FAINT);
            }
        }
        return absent("compare.absent-base");
    }

    private CompareCell heading(List<Unit> groups, int group, boolean foldable) {
        CellText text = CellText.heading(group, groups.get(group));
        return foldable
                ? CompareCell.of(
                        text, Tone.HEADING, new Badge(Badge.Kind.FOLD, texts.get("compare.fold")))
                : CompareCell.of(text, Tone.HEADING);
    }

    private static CompareCell matter(PolicyDocument document, int line) {
        return CompareCell.of(CellText.matter(line, document.matter().get(line)), Tone.FULL);
    }

    private CompareCell folded(FacingCell.FoldedGroup folded) {
        List<AlignableUnit> units = comparisons.getFirst().baseUnits();
        String range = Places.range(units, folded.units());
        boolean clauses = units.get(folded.units().getFirst()).isClause();
        String words =
                texts.get(
                        clauses ? "compare.folded-clauses" : "compare.folded-paragraphs",
                        range,
                        folded.units().size());
        return CompareCell.of(
                CellText.heading(folded.group(), baseGroups.get(folded.group())),
                Tone.FOLDED,
                new Badge(Badge.Kind.FOLD, words));
    }

    private CompareCell units(FacingRow facing, FacingCell.Units shown, int column) {
        Comparison comparison = comparisons.get(column);
        CellText text = CellText.of(CompareRows.units(comparison.witnessUnits(), shown.units()));
        if (facing.kind() == FacingRow.Kind.MOVED && shown.link() >= 0) {
            List<Integer> from = comparison.links().get(shown.link()).base();
            String words = texts.get("compare.moved-from", Places.base(comparison, from));
            return CompareCell.of(text, Tone.FULL, new Badge(Badge.Kind.MOVED, words));
        }
        int quote = quotes.linkOf(facing, column);
        if (quote >= 0) {
            List<Integer> from = comparison.links().get(quote).base();
            String words = texts.get("compare.quotes", Places.base(comparison, from));
            return CompareCell.of(text, Tone.FULL, new Badge(Badge.Kind.NOTE, words));
        }
        return CompareCell.of(text, Tone.FULL);
    }

    private CompareCell movedTo(
            Comparison comparison, FacingCell.MovedTo moved, int column, FacingRow facing) {
        if (moved.units().isEmpty()) {
            return CompareCell.of(
                    CellText.empty(),
                    facing.kind() == FacingRow.Kind.HEADING ? Tone.HEADING : Tone.FAINT,
                    new Badge(Badge.Kind.MOVED, texts.get("compare.group-moved")));
        }
        String words = texts.get("compare.moved-to", Places.witness(comparison, moved.units()));
        return CompareCell.of(CellText.empty(), Tone.FAINT, new Badge(Badge.Kind.MOVED, words));
    }

    private CompareCell related(Comparison comparison, FacingCell.Related related) {
        CellText.Builder text = new CellText.Builder();
        for (int i = 0; i < related.units().size(); i++) {
            double score = comparison.links().get(related.links().get(i)).score();
            text.add(
                    comparison.witnessUnits().get(related.units().get(i)),
                    texts.get("compare.related", CompareRows.percent(score)));
        }
        return CompareCell.of(text.build(), Tone.FULL);
    }

    private CompareCell absentWitness(FacingRow facing, Comparison comparison) {
        if (facing.kind() == FacingRow.Kind.FOLDED) {
            return absent("compare.group-absent");
        }
        if (facing.kind() == FacingRow.Kind.HEADING) {
            return CompareCell.of(CellText.empty(), Tone.HEADING);
        }
        return absent(
                comparison.kind() == PairKind.LATER_PLAN
                        ? "compare.nothing-related"
                        : "compare.absent-witness");
    }

    private CompareCell absent(String key) {
        StyledText none = StyledText.of(texts.get(key), Face.REMARK);
        return CompareCell.of(new CellText(none, List.of()), Tone.ABSENT);
    }
}
