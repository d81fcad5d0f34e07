package org.duikan.ui.variants;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.duikan.collation.JudgedCollation;
import org.duikan.i18n.Texts;
import org.duikan.ui.text.SideParts;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.Optional;

/// The right side bar: the item the reader is at, what to say of it, and what lost its item.
final class VariantsInspector extends ScrollPane {
    private final VariantsViewModel model;
    private final Texts texts;
    private final Label title = SideParts.line("", "inspector-title");
    private final ItemFacts facts;
    private final JudgementForm form;
    private final LostJudgements lost;

    /// @param back goes from a field back to the table
    VariantsInspector(VariantsViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        TextSheet.dressSide(this);
        getStylesheets().add(VariantsPane.class.getResource("variants.css").toExternalForm());
        setId("variants-inspector");
        facts = new ItemFacts(texts);
        form = new JudgementForm(model, texts, back);
        lost = new LostJudgements(texts);
        VBox all = new VBox(9, title, facts, form, lost);
        all.getStyleClass().add("inspector");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.judging().currentProperty().subscribe((_, _) -> update());
        model.judging().judgedProperty().subscribe(this::update);
        update();
    }

    JudgementForm form() {
        return form;
    }

    private void update() {
        Optional<JudgedCollation> judged = model.judging().judged();
        int item = judged.isEmpty() ? -1 : model.judging().current();
        SideParts.show(facts, item >= 0);
        SideParts.show(form, item >= 0);
        lost.show(judged.map(JudgedCollation::lost).orElse(List.of()));
        if (item < 0) {
            form.leave();
            title.setText(judged.isEmpty() ? "" : texts.get("variants.choose"));
            return;
        }
        List<Integer> items = model.items();
        title.setText(texts.get("variants.item", items.indexOf(item) + 1, items.size()));
        facts.show(judged.get().collation(), item);
        form.show(judged.get(), item);
    }
}
