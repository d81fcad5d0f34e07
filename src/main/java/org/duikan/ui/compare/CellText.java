package org.duikan.ui.compare;

import org.duikan.document.AlignableUnit;
import org.duikan.document.MatterLine;
import org.duikan.document.Unit;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.Face;
import org.duikan.ui.text.StyledText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a cell shows, and where in it the text of each unit begins.
///
/// @param styled the letters
/// @param places the units shown
record CellText(StyledText styled, List<UnitPlace> places) {
    private static final CellText EMPTY = new CellText(StyledText.empty(), List.of());

    CellText {
        places = List.copyOf(places);
    }

    /// Where the text of a unit begins; negative where the cell shows a later part of it.
    record UnitPlace(int unit, int start) {}

    static CellText empty() {
        return EMPTY;
    }

    /// A line before or behind the body.
    static CellText matter(int index, MatterLine line) {
        boolean title = line.role() == MatterLine.Role.TITLE;
        StyledText text = StyledText.of(line.text().text(), title ? Face.TITLE : Face.MATTER);
        return new CellText(text, List.of(new UnitPlace(index, 0)));
    }

    /// A group's heading; its text begins behind the label.
    static CellText heading(int group, Unit unit) {
        StyledText.Builder text = new StyledText.Builder();
        text.add(unit.num(), Face.HEADING);
        if (unit.isNumbered() && !isClosed(unit.num())) {
            text.add(" ", Face.GAP);
        }
        int start = text.length();
        text.add(unit.heading().text(), Face.HEADING);
        return new CellText(text.build(), List.of(new UnitPlace(group, start)));
    }

    static CellText of(List<AlignableUnit> units) {
        Builder cell = new Builder();
        units.forEach(unit -> cell.add(unit, ""));
        return cell.build();
    }

    /// Where a span of a unit's text is shown, cut to what this cell shows of it; empty where that
    /// is nothing.
    Optional<TextSpan> shown(int unit, TextSpan span) {
        for (UnitPlace place : places) {
            int start = Math.max(0, place.start() + span.start());
            int end = Math.min(styled.length(), place.start() + span.end());
            if (place.unit() == unit && (span.isEmpty() ? start == end : start < end)) {
                return Optional.of(new TextSpan(start, end));
            }
        }
        return Optional.empty();
    }

    /// The part of this cell that a span names.
    CellText slice(TextSpan span) {
        List<UnitPlace> moved =
                places.stream()
                        .map(place -> new UnitPlace(place.unit(), place.start() - span.start()))
                        .toList();
        return new CellText(styled.slice(span), moved);
    }

    private static boolean isClosed(String num) {
        return num.endsWith("、") || num.endsWith(")") || num.endsWith("）");
    }

    /// Puts units one below the other.
    static final class Builder {
        private final StyledText.Builder text = new StyledText.Builder();
        private final List<UnitPlace> places = new ArrayList<>();

        /// @param remark words of the interface before the unit; may be empty
        Builder add(AlignableUnit unit, String remark) {
            if (text.length() > 0) {
                text.add("\n", Face.GAP);
            }
            if (!remark.isEmpty()) {
                text.add(remark + " ", Face.REMARK);
            }
            if (!unit.num().isEmpty()) {
                text.add(unit.num(), Face.NUMBER).add(" ", Face.GAP);
            }
            places.add(new UnitPlace(unit.index(), text.length()));
            int lead = unit.heading().length();
            String words = unit.text().text();
            text.add(words.substring(0, lead), Face.LEAD).add(words.substring(lead), Face.BODY);
            return this;
        }

        CellText build() {
            return new CellText(text.build(), places);
        }
    }
}
