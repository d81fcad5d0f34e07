package org.duikan.ui.compare;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.text.TextSpan;

import java.util.List;

/// The shown variants in reading order, and the one the reader is at.
final class VariantTrail {
    private final ClassFilter filter;
    private final ReadOnlyObjectWrapper<VariantPlace> current = new ReadOnlyObjectWrapper<>();
    private VariantPlaces places = VariantPlaces.of(List.of(), List.of());
    private List<VariantPlace> shown = List.of();

    VariantTrail(ClassFilter filter) {
        this.filter = filter;
        filter.shownProperty().addListener((_, _, _) -> select());
    }

    /// Follows other rows; the current variant stays current where they show it.
    void follow(VariantPlaces places) {
        this.places = places;
        VariantPlace before = current.get();
        select();
        current.set(
                before == null
                        ? null
                        : shown.stream().filter(before::isSame).findFirst().orElse(null));
    }

    /// The variant the reader is at; null before the first.
    ReadOnlyObjectProperty<VariantPlace> currentProperty() {
        return current.getReadOnlyProperty();
    }

    VariantPlace current() {
        return current.get();
    }

    List<VariantPlace> shown() {
        return shown;
    }

    /// Place of the current variant on the trail, from 1; 0 where there is none.
    int number() {
        return shown.indexOf(current.get()) + 1;
    }

    /// Variants to mark in a row.
    List<VariantPlace> in(int row) {
        return places.in(row).stream().filter(this::isShown).toList();
    }

    /// Goes to the next variant; from none, to the first at or behind a row; from the last, to the
    /// first.
    void next(int fromRow) {
        int at = shown.indexOf(current.get());
        int target = at >= 0 ? at + 1 : firstAt(fromRow);
        go(target >= shown.size() ? 0 : target);
    }

    /// Goes to the variant before; from none, to the last before a row; from the first, to the
    /// last.
    void previous(int fromRow) {
        int at = shown.indexOf(current.get());
        int target = (at >= 0 ? at : firstAt(fromRow)) - 1;
        go(target < 0 ? shown.size() - 1 : target);
    }

    /// Makes a variant current that is shown at a place of the text, if there is one.
    void pick(int row, int column, int offset) {
        for (VariantPlace place : in(row)) {
            TextSpan span = place.in(column).orElse(null);
            if (span != null && span.start() <= offset && offset <= span.end()) {
                shown.stream().filter(place::isSame).findFirst().ifPresent(current::set);
                return;
            }
        }
    }

    /// Makes a shown variant current.
    void go(VariantPlace place) {
        current.set(place);
    }

    void clear() {
        current.set(null);
    }

    private void go(int index) {
        if (!shown.isEmpty()) {
            current.set(shown.get(index));
        }
    }

    private int firstAt(int row) {
        int index = 0;
        while (index < shown.size() && shown.get(index).row() < row) {
            index++;
        }
        return index;
    }

    private void select() {
        shown = places.inOrder().stream().filter(this::isShown).toList();
        if (current.get() != null && !isShown(current.get())) {
            current.set(null);
        }
    }

    private boolean isShown(VariantPlace place) {
        return filter.isShown(place.variant().variantClass());
    }
}
