package org.duikan.ui.traces;

import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;
import org.duikan.ui.fx.FileExport;
import org.duikan.ui.fx.View;
import org.duikan.ui.fx.ViewCommand;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.review.LinkDecisionModel;
import org.duikan.ui.text.OutlineEntry;
import org.duikan.ui.text.OutlinePane;

import java.util.List;
import java.util.Optional;

/// 脉络: what became of every clause of the base in other documents.
public final class TracesView implements View {
    private final Texts texts;
    private final TracesViewModel model;
    private final TracesPane pane;
    private final TracesInspector inspector;
    private final OutlinePane outline;
    private final ObservableList<OutlineEntry> entries = FXCollections.observableArrayList();

    public TracesView(ViewContext context, TracesServices services) {
        texts = context.texts();
        model = new TracesViewModel(services, context);
        TracesExport export =
                new TracesExport(
                        model,
                        texts,
                        new FileExport(context.runner(), context.notices(), services.question()));
        pane = new TracesPane(model, export, texts);
        inspector = new TracesInspector(model, texts, pane::requestFocus);
        outline =
                new OutlinePane(
                        new Label(texts.get("traces.outline")), entries, pane.matrix()::goTo);
        model.lines().addListener((Observable _) -> update());
        model.cursor().unitProperty().subscribe(_ -> follow());
    }

    private void update() {
        entries.setAll(TracesOutline.of(model.matrixProperty().get(), model.lines()));
        follow();
    }

    private void follow() {
        for (int i = 0; i < model.lines().size(); i++) {
            if (model.lines().get(i) instanceof TraceLine.Clause clause
                    && clause.unit() == model.cursor().unit()) {
                outline.follow(i);
            }
        }
    }

    TracesViewModel model() {
        return model;
    }

    @Override
    public String titleKey() {
        return "traces.title";
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

    /// Narrows the matrix, like the filter above it.
    @Override
    public void find(String words) {
        pane.filter(words);
    }

    @Override
    public List<ViewCommand> commands() {
        LinkDecisionModel decision = model.cards().decision();
        return List.of(
                ViewCommand.hinted("Y", texts.get("traces.confirm"), decision::confirm),
                ViewCommand.hinted("N", texts.get("traces.reject"), decision::reject),
                ViewCommand.hinted("A", texts.get("traces.add"), inspector::addAtCursor),
                ViewCommand.hinted("Enter", texts.get("traces.read"), model::jump),
                ViewCommand.quiet("L", texts.get("traces.lock"), decision::lock),
                ViewCommand.quiet(
                        "O",
                        texts.get("traces.alone"),
                        () -> model.cards().toggleAlone(model.cursor().column())),
                ViewCommand.quiet("J", texts.get("traces.next-card"), () -> model.cards().step(1)),
                ViewCommand.quiet(
                        "K", texts.get("traces.previous-card"), () -> model.cards().step(-1)),
                ViewCommand.quiet("T", texts.get("traces.switch-tab"), pane::switchTab),
                ViewCommand.quiet("Shortcut+Z", texts.get("traces.undo"), model::undo),
                ViewCommand.quiet("Shortcut+Y", texts.get("traces.redo"), model::redo),
                ViewCommand.quiet("Shortcut+Shift+Z", texts.get("traces.redo"), model::redo));
    }
}
