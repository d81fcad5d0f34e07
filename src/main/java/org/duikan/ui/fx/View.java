package org.duikan.ui.fx;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/// One way to look at the open texts. The shell hosts views: it gives each the desk when it is
/// first shown and whenever the desk changes, and puts the view's outline, inspector, status and
/// commands around it. A view lives for one language; a change of language makes new ones.
///
/// All methods are called on the window's thread.
public interface View {

    /// Key of its name in the view switch, `compare.title`; unique among the views.
    String titleKey();

    /// The middle of the window; the same node at every call. Should take the focus when asked and
    /// pass it on to its list.
    Node node();

    /// Shows these texts from now on. Called only with a witness where [#needsWitness] says so.
    void show(Desk desk);

    /// Goes to a place of the desk shown last, at once or when its rows are ready.
    default void goTo(UnitPlace place) {}

    /// The window closes or the view makes way for one in another language: what is typed and not
    /// saved yet is given to the job runner before this returns.
    default void leave() {}

    /// The width in pixels below which its node cannot show these texts well; the shell folds the
    /// right side bar away before it gives less.
    default double wantedWidth(Desk desk) {
        return 0;
    }

    /// Whether it has nothing to say about a base alone.
    default boolean needsWitness() {
        return true;
    }

    /// Left side bar; the same node at every call. Empty: no side bar while this view is shown.
    default Optional<Node> outline() {
        return Optional.empty();
    }

    /// Right side bar; the same node at every call.
    default Optional<Node> inspector() {
        return Optional.empty();
    }

    /// Parts of the status line, true at any time: `对应 27/36`, `移位 3`, … The first is the
    /// weightiest.
    default ObservableList<String> status() {
        return FXCollections.emptyObservableList();
    }

    /// What can be done by key while this view is shown, wherever the focus is outside text fields.
    default List<ViewCommand> commands() {
        return List.of();
    }

    /// Finds these words in the shown texts, while they are being typed; empty ends the search.
    default void find(String words) {}

    /// Goes to the next place found, from the last to the first.
    default void findNext() {}

    /// Goes to the place found before.
    default void findPrevious() {}

    /// Where the search stands, beside the find field: `3/12`; empty where nothing is looked for.
    default ObservableValue<String> findStatus() {
        return new SimpleStringProperty("");
    }
}
