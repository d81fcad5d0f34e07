package org.duikan.align;

import org.duikan.document.MatterLine;
import org.duikan.document.PolicyDocument;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rows of lines before and behind the body that a witness has too, in the order of the base.
final class FacingMatter {

    private FacingMatter() {}

    static void place(List<Comparison> comparisons, FacingRowDrafts drafts) {
        PolicyDocument base = comparisons.getFirst().base();
        Map<Integer, FacingRowDrafts.Draft> rows = new HashMap<>();
        comparisons.stream()
                .flatMap(comparison -> comparison.matter().stream())
                .map(MatterLink::base)
                .distinct()
                .sorted()
                .forEach(
                        line ->
                                rows.put(
                                        line,
                                        drafts.addMatterRow(
                                                isFront(base.matter().get(line), base),
                                                new FacingCell.Matter(line))));
        for (int column = 0; column < comparisons.size(); column++) {
            for (MatterLink link : comparisons.get(column).matter()) {
                rows.get(link.base()).cells[column] = new FacingCell.Matter(link.witness());
            }
        }
    }

    private static boolean isFront(MatterLine line, PolicyDocument document) {
        return document.units().isEmpty()
                || line.text().span().start() < document.units().getFirst().span().start();
    }
}
