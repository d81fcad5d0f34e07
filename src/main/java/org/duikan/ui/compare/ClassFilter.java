package org.duikan.ui.compare;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.duikan.diff.VariantClass;

import java.util.EnumSet;
import java.util.Set;

/// Which classes of variants are shown; at first those of substance.
final class ClassFilter {
    private final ReadOnlyObjectWrapper<Set<VariantClass>> shown =
            new ReadOnlyObjectWrapper<>(substance());

    /// Takes over and keeps the classes the reader hides.
    void keepIn(ObjectProperty<Set<VariantClass>> hidden) {
        shown.set(allBut(hidden.get()));
        shown.subscribe(classes -> hidden.set(allBut(classes)));
    }

    private static Set<VariantClass> allBut(Set<VariantClass> classes) {
        EnumSet<VariantClass> others = EnumSet.allOf(VariantClass.class);
        others.removeAll(classes);
        return Set.copyOf(others);
    }

    ReadOnlyObjectProperty<Set<VariantClass>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    boolean isShown(VariantClass variantClass) {
        return shown.get().contains(variantClass);
    }

    void show(VariantClass variantClass, boolean wanted) {
        Set<VariantClass> next = EnumSet.noneOf(VariantClass.class);
        next.addAll(shown.get());
        if (wanted) {
            next.add(variantClass);
        } else {
            next.remove(variantClass);
        }
        shown.set(Set.copyOf(next));
    }

    /// Shows all classes, or where all are shown those of substance alone.
    void toggleTypographic() {
        boolean all = shown.get().size() == VariantClass.values().length;
        shown.set(all ? substance() : Set.of(VariantClass.values()));
    }

    private static Set<VariantClass> substance() {
        EnumSet<VariantClass> classes = EnumSet.allOf(VariantClass.class);
        classes.removeIf(variantClass -> !variantClass.isSubstance());
        return Set.copyOf(classes);
    }
}
