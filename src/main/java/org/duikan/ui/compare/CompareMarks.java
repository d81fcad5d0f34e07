package org.duikan.ui.compare;

import org.duikan.diff.Variant;
import org.duikan.text.TextSpan;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.Mark;
import org.duikan.ui.text.MarkSource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The marks of a cell: its shown variants and what find found in it.
final class CompareMarks implements MarkSource {
    private final VariantTrail trail;
    private final FindModel find;
    private MarkSource under = (_, _) -> List.of();
    private SharedPlaces shared = SharedPlaces.of(List.of(), List.of());

    CompareMarks(VariantTrail trail, FindModel find) {
        this.trail = trail;
        this.find = find;
    }

    /// @param marks drawn below the others
    void under(MarkSource marks) {
        under = marks;
    }

    void follow(SharedPlaces places) {
        shared = places;
    }

    @Override
    public List<Mark> marks(int row, int column) {
        Set<Mark> marks = new LinkedHashSet<>(under.marks(row, column));
        shared.in(row, column).forEach(span -> marks.add(new Mark(span, Mark.Kind.SHARED, false)));
        for (VariantPlace place : trail.in(row)) {
            place.in(column).ifPresent(span -> add(marks, place, span));
        }
        find.in(row, column)
                .forEach(
                        hit -> marks.add(new Mark(hit.span(), Mark.Kind.HIT, find.isCurrent(hit))));
        return new ArrayList<>(marks);
    }

    private void add(Set<Mark> marks, VariantPlace place, TextSpan span) {
        Variant variant = place.variant();
        boolean current = place.isSame(trail.current());
        if (span.isEmpty()) {
            if (variant.isSubstance() || current) {
                marks.add(new Mark(span, Mark.Kind.PLACE, current));
            }
            return;
        }
        marks.add(new Mark(span, kind(variant), current));
        if (variant.suspicion().isPresent()) {
            marks.add(new Mark(span, Mark.Kind.SUSPECT, false));
        }
    }

    private static Mark.Kind kind(Variant variant) {
        if (!variant.isSubstance()) {
            return Mark.Kind.TYPOGRAPHIC;
        }
        return switch (variant.kind()) {
            case SUBSTITUTION -> Mark.Kind.SUBSTITUTION;
            case OMISSION -> Mark.Kind.OMISSION;
            case ADDITION -> Mark.Kind.INSERTION;
        };
    }
}
