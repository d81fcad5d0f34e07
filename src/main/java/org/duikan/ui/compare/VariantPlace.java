package org.duikan.ui.compare;

import org.duikan.diff.Variant;
import org.duikan.text.TextSpan;

import java.util.Optional;

/// Where a variant is shown: one row, both sides.
///
/// @param row the row
/// @param witness index of the comparison it belongs to; its column is one more
/// @param link index of the link, or as [Reading][org.duikan.collation.Item.Reading] names two
///   headings and two lines around the body
/// @param baseUnit index of the base unit, group or line
/// @param witnessUnit index of the witness unit, group or line
/// @param variant the variant; its spans count in the texts of unit, heading or line
/// @param base where it stands in the base's cell
/// @param witnessSpan where it stands in the witness's cell
record VariantPlace(
        int row,
        int witness,
        int link,
        int baseUnit,
        int witnessUnit,
        Variant variant,
        Optional<TextSpan> base,
        Optional<TextSpan> witnessSpan) {

    int column() {
        return witness + 1;
    }

    /// Where it stands in a column.
    Optional<TextSpan> in(int column) {
        return column == 0 ? base : column == column() ? witnessSpan : Optional.empty();
    }

    /// The same variant, wherever it is shown.
    boolean isSame(VariantPlace other) {
        return other != null
                && witness == other.witness
                && link == other.link
                && baseUnit == other.baseUnit
                && witnessUnit == other.witnessUnit
                && variant.equals(other.variant);
    }
}
