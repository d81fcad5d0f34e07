package org.duikan.report;

import org.duikan.align.Comparison;
import org.duikan.align.FacingCell;
import org.duikan.align.FacingRow;
import org.duikan.align.GroupLink;
import org.duikan.align.Link;
import org.duikan.align.MatterLink;
import org.duikan.align.PairKind;
import org.duikan.document.AlignableUnit;
import org.duikan.document.MatterLine;
import org.duikan.document.Unit;
import org.duikan.i18n.Texts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes facing rows as rows of a table. With several witnesses the base bears no marks: each
/// witness differs from it elsewhere.
final class PageRows {
    private final Html html;
    private final List<Comparison> comparisons;
    private final List<VariantMarks> marks;
    private final Texts texts;

    PageRows(Html html, List<Comparison> comparisons, List<VariantMarks> marks, Texts texts) {
        this.html = html;
        this.comparisons = comparisons;
        this.marks = marks;
        this.texts = texts;
    }

    void write(FacingRow row, int index) {
        String kind = row.kind().name().toLowerCase(Locale.ROOT);
        html.open("tr", "class", kind, "id", "r" + index);
        writeBase(row.base());
        for (int column = 0; column < row.witnesses().size(); column++) {
            FacingCell cell = row.witnesses().get(column);
            html.element("td", sign(cell, comparisons.get(column)), "class", "middle");
            writeWitness(cell, row, column);
        }
        html.close().raw("\n");
    }

    private static String sign(FacingCell cell, Comparison comparison) {
        return switch (cell) {
            case FacingCell.MovedTo moved -> "⇅";
            case FacingCell.Related related -> "≈";
            case FacingCell.Units units when units.link() >= 0 ->
                    sign(comparison.links().get(units.link()));
            case FacingCell.Matter(int line) -> sign(comparison.matterOf(line).substanceCount());
            default -> "";
        };
    }

    private static String sign(Link link) {
        return (link.moved() ? "⇅" : "") + sign(link.substanceCount());
    }

    private static String sign(long count) {
        return count == 0 ? "=" : "≠" + count;
    }

    private void writeBaseMatter(int line) {
        List<Mark> found =
                comparisons.getFirst().matter().stream()
                        .filter(link -> link.base() == line && comparisons.size() == 1)
                        .findFirst()
                        .map(MatterLink::variants)
                        .map(marks.getFirst()::ofBaseHeading)
                        .orElse(List.of());
        writeLine(comparisons.getFirst().base().matter().get(line), found);
    }

    private void writeWitnessMatter(Comparison comparison, int line, int column) {
        List<Mark> found = marks.get(column).ofWitnessHeading(comparison.matterOf(line).variants());
        writeLine(comparison.witness().matter().get(line), found);
    }

    private void writeLine(MatterLine line, List<Mark> found) {
        html.open("td", "lang", "zh").open("p");
        MarkedText.write(html, line.text(), 0, found);
        html.close().close();
    }

    private void writeBase(FacingCell cell) {
        Comparison any = comparisons.getFirst();
        switch (cell) {
            case FacingCell.Matter(int line) -> writeBaseMatter(line);
            case FacingCell.Heading(int group) -> writeBaseHeading(any, group);
            case FacingCell.Units(List<Integer> units, int link, boolean faint) -> {
                html.open("td", "lang", "zh", "class", faint ? "faint" : "");
                for (int unit : units) {
                    writeUnit(any.baseUnits().get(unit), baseMarks(unit));
                }
                html.close();
            }
            case FacingCell.FoldedGroup(int group, List<Integer> units) ->
                    writeFolded(any, group, units);
            case FacingCell.Absent() ->
                    html.element("td", texts.get("report.absent-base"), "class", "absent");
            default -> html.element("td", "", "class", "blank");
        }
    }

    private List<Mark> baseMarks(int unit) {
        return comparisons.size() == 1 ? marks.getFirst().ofBaseUnit(unit) : List.of();
    }

    private void writeBaseHeading(Comparison comparison, int group) {
        List<Mark> found =
                comparison.groups().stream()
                        .filter(link -> link.base() == group && comparisons.size() == 1)
                        .findFirst()
                        .map(GroupLink::variants)
                        .map(marks.getFirst()::ofBaseHeading)
                        .orElse(List.of());
        writeHeading(comparison.base().groups().get(group), found, "");
    }

    private void writeHeading(Unit group, List<Mark> found, String chip) {
        html.open("td", "lang", "zh").element("span", group.num(), "class", "num").text(" ");
        MarkedText.write(html, group.heading(), group.heading().length(), found);
        writeChip(chip);
        html.close();
    }

    private void writeChip(String words) {
        if (!words.isEmpty()) {
            html.text(" ").element("span", words, "class", "chip");
        }
    }

    private void writeUnit(AlignableUnit unit, List<Mark> found) {
        html.open("p").element("span", unit.num(), "class", "num");
        html.text(unit.unit().isNumbered() ? " " : "");
        MarkedText.write(html, unit.text(), unit.heading().length(), found);
        html.close();
    }

    private void writeFolded(Comparison comparison, int group, List<Integer> units) {
        html.open("td", "lang", "zh").open("details").open("summary");
        html.element("b", UnitLabels.of(comparison.base().groups().get(group))).text(" ");
        String first = UnitLabels.place(comparison.baseUnits().get(units.getFirst()));
        String last = UnitLabels.place(comparison.baseUnits().get(units.getLast()));
        String range = units.size() == 1 ? first : first + "–" + last;
        html.element("span", texts.get("report.folded", range, units.size()));
        html.close();
        for (int unit : units) {
            writeUnit(comparison.baseUnits().get(unit), List.of());
        }
        html.close().close();
    }

    private void writeWitness(FacingCell cell, FacingRow row, int column) {
        Comparison comparison = comparisons.get(column);
        switch (cell) {
            case FacingCell.Matter(int line) -> writeWitnessMatter(comparison, line, column);
            case FacingCell.Heading(int group) -> writeWitnessHeading(comparison, group, column);
            case FacingCell.Units(List<Integer> units, int link, boolean faint) -> {
                html.open("td", "lang", "zh");
                for (int unit : units) {
                    writeUnit(
                            comparison.witnessUnits().get(unit),
                            marks.get(column).ofWitnessUnit(unit));
                }
                if (row.kind() == FacingRow.Kind.MOVED && link >= 0) {
                    writeChip(texts.get("report.moved-from", basePlaces(comparison, link)));
                }
                html.close();
            }
            case FacingCell.MovedTo(List<Integer> units, int link, int target) ->
                    writeMovedTo(comparison, units, target);
            case FacingCell.Related(List<Integer> units, List<Integer> links) ->
                    new RelatedCell(html, comparison, texts).write(units, links);
            case FacingCell.Absent() -> writeAbsent(row, comparison.kind());
            default -> html.element("td", "", "class", "blank");
        }
    }

    private void writeWitnessHeading(Comparison comparison, int group, int column) {
        Optional<GroupLink> link =
                comparison.groups().stream().filter(one -> one.witness() == group).findFirst();
        List<Mark> found =
                link.map(GroupLink::variants)
                        .map(marks.get(column)::ofWitnessHeading)
                        .orElse(List.of());
        String chip =
                link.filter(GroupLink::moved)
                        .map(one -> comparison.base().groups().get(one.base()).num())
                        .filter(num -> !num.isBlank())
                        .map(num -> texts.get("report.moved-from", num))
                        .orElse("");
        writeHeading(comparison.witness().groups().get(group), found, chip);
    }

    private static String basePlaces(Comparison comparison, int link) {
        return comparison.links().get(link).base().stream()
                .map(unit -> UnitLabels.place(comparison.baseUnits().get(unit)))
                .collect(Collectors.joining(" "));
    }

    private void writeMovedTo(Comparison comparison, List<Integer> units, int target) {
        String places =
                units.stream()
                        .map(unit -> UnitLabels.place(comparison.witnessUnits().get(unit)))
                        .collect(Collectors.joining(" "));
        html.open("td", "class", "moved-to");
        html.element("a", texts.get("report.moved-to", places), "href", "#r" + target).close();
    }

    private void writeAbsent(FacingRow row, PairKind pair) {
        if (pair == PairKind.LATER_PLAN) { // it need not have what the base has, least its headings
            boolean heading = row.kind() == FacingRow.Kind.HEADING;
            String words = heading ? "" : texts.get("report.absent-counterpart");
            html.element("td", words, "class", heading ? "blank" : "absent");
            return;
        }
        String key =
                switch (row.kind()) {
                    case FOLDED -> "report.absent-group";
                    case HEADING -> "report.absent-heading";
                    default -> "report.absent-unit";
                };
        html.element("td", texts.get(key), "class", "absent");
    }
}
