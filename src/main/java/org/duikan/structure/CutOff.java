package org.duikan.structure;

import org.duikan.document.StructureRemark;
import org.duikan.document.StructureRemark.Kind;
import org.duikan.document.Unit;
import org.duikan.text.TextSpan;

import java.util.List;
import java.util.Optional;

/// Sees a text that ends in mid-sentence.
final class CutOff {

    private CutOff() {}

    /// @param units the tree
    /// @param last the last paragraph of the body
    static Optional<StructureRemark> check(List<Unit> units, Paragraph last) {
        if (last.page() || last.isHeading() || Marks.isComplete(last.text().text())) {
            return Optional.empty();
        }
        Unit unit = units.getLast();
        while (unit.isGroup() && !unit.children().isEmpty()) {
            unit = unit.children().getLast();
        }
        TextSpan end = TextSpan.at(last.span().end());
        return Optional.of(new StructureRemark(Kind.CUT_OFF, unit.num(), List.of(), end));
    }
}
