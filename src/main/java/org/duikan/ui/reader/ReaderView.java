package org.duikan.ui.reader;

import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.text.FindStatus;
import org.duikan.ui.text.OutlinePane;

import java.util.Optional;

/// 阅读: the base alone.
public final class ReaderView implements View {
    private final ReaderViewModel model;
    private final ReaderPane pane;
    private final OutlinePane outline;
    private final ReaderInspector inspector;
    private final ObservableValue<String> findStatus;

    public ReaderView(ViewContext context) {
        Texts texts = context.texts();
        model = new ReaderViewModel(texts, context.runner());
        pane = new ReaderPane(model, context);
        Label title = new Label(texts.get("reader.outline"));
        outline = new OutlinePane(title, model.outline(), pane.list()::showNearTop);
        inspector = new ReaderInspector(model, texts, pane::goToSource);
        findStatus = FindStatus.of(model.find(), texts);
        pane.list().visibleProperty().subscribe(range -> outline.follow(range.first()));
        model.outline().addListener((Observable _) -> followOutline());
    }

    private void followOutline() {
        outline.follow(pane.list().visibleProperty().get().first());
    }

    ReaderViewModel model() {
        return model;
    }

    @Override
    public String titleKey() {
        return "reader.title";
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void show(Desk desk) {
        model.show(desk);
    }

    @Override
    public boolean needsWitness() {
        return false;
    }

    @Override
    public Optional<Node> outline() {
        return Optional.of(outline);
    }

    @Override
    public Optional<Node> inspector() {
        return Optional.of(inspector);
    }

    @Override
    public ObservableList<String> status() {
        return model.status();
    }

    @Override
    public void find(String words) {
        model.find().find(words);
    }

    @Override
    public void findNext() {
        model.find().next();
    }

    @Override
    public void findPrevious() {
        model.find().previous();
    }

    @Override
    public ObservableValue<String> findStatus() {
        return findStatus;
    }
}
