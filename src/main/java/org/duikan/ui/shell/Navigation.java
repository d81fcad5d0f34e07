package org.duikan.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Objects;

/// Where in the window the reader is: at the texts in some view, in the library, or in the help.
public final class Navigation {
    private final ReadOnlyObjectWrapper<Where> where;

    /// @param viewKey the view to begin with
    public Navigation(String viewKey) {
        where = new ReadOnlyObjectWrapper<>(new Where(Place.TEXTS, viewKey));
    }

    public ReadOnlyObjectProperty<Where> whereProperty() {
        return where.getReadOnlyProperty();
    }

    public Where where() {
        return where.get();
    }

    public void showView(String viewKey) {
        where.set(new Where(Place.TEXTS, viewKey));
    }

    public void showTexts() {
        go(Place.TEXTS);
    }

    public void showLibrary() {
        go(Place.LIBRARY);
    }

    public void toggleLibrary() {
        toggle(Place.LIBRARY);
    }

    public void toggleHelp() {
        toggle(Place.HELP);
    }

    private void toggle(Place place) {
        go(where().place() == place ? Place.TEXTS : place);
    }

    private void go(Place place) {
        where.set(new Where(place, where().viewKey()));
    }

    /// What fills the middle of the window.
    public enum Place {
        TEXTS,
        LIBRARY,
        HELP
    }

    /// @param place what is shown
    /// @param viewKey title key of the view chosen for the texts, also while they are not shown
    public record Where(Place place, String viewKey) {

        public Where {
            Objects.requireNonNull(place);
            Objects.requireNonNull(viewKey);
        }
    }
}
