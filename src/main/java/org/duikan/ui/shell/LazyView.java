package org.duikan.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;

import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.UnitPlace;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/// A view that is made when it is first looked at, so that the first frame pays for one view only.
final class LazyView implements View {
    private final String titleKey;
    private final boolean needsWitness;
    private final Supplier<View> maker;
    private View made;

    /// @param titleKey what the made view will say
    /// @param needsWitness what the made view will say
    LazyView(String titleKey, boolean needsWitness, Supplier<View> maker) {
        this.titleKey = Objects.requireNonNull(titleKey);
        this.needsWitness = needsWitness;
        this.maker = Objects.requireNonNull(maker);
    }

    private View view() {
        if (made == null) {
            made = maker.get();
        }
        return made;
    }

    @Override
    public String titleKey() {
        return titleKey;
    }

    @Override
    public boolean needsWitness() {
        return needsWitness;
    }

    @Override
    public Node node() {
        return view().node();
    }

    @Override
    public void show(Desk desk) {
        view().show(desk);
    }

    @Override
    public void leave() {
        if (made != null) {
            made.leave();
        }
    }

    @Override
    public void goTo(UnitPlace place) {
        view().goTo(place);
    }

    @Override
    public Optional<Node> outline() {
        return view().outline();
    }

    @Override
    public Optional<Node> inspector() {
        return view().inspector();
    }

    @Override
    public ObservableList<String> status() {
        return view().status();
    }

    @Override
    public List<ViewCommand> commands() {
        return view().commands();
    }

    @Override
    public void find(String words) {
        view().find(words);
    }

    @Override
    public void findNext() {
        view().findNext();
    }

    @Override
    public void findPrevious() {
        view().findPrevious();
    }

    @Override
    public ObservableValue<String> findStatus() {
        return view().findStatus();
    }
}
