package org.duikan.ui.variants;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.collation.JudgedCollation.Placed;
import org.duikan.collation.Judgement;
import org.duikan.collation.Verdict;
import org.duikan.i18n.Texts;
import org.duikan.report.ItemWords;
import org.duikan.ui.notes.NoteWords;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A row of the table, or the heading of a section.
final class ItemCell extends ListCell<VariantLine> {
    /// Letters shown of a typed correction.
    private static final int SHORT = 12;

    private final VariantsViewModel model;
    private final Texts texts;
    private final ObservableValue<TableWidths> widths;
    private final Function<Item, String> noted;
    private final Label sort = new Label();
    private final Label suspicion = new Label();
    private final VBox sorts = new VBox(2, sort, suspicion);
    private final Label place = new Label();
    private final ReadingFlow base = new ReadingFlow();
    private final ReadingFlow witness = new ReadingFlow();
    private final Label verdict = new Label();
    private final Label note = new Label();
    private final VBox said = new VBox(verdict, note);
    private final HBox row = new HBox(sorts, place, base, witness, said);
    private final Label title = new Label();
    private final Label progress = new Label();
    private final HBox heading = new HBox(10, title, progress);

    /// @param noted the letters of the notes about an item
    ItemCell(
            VariantsViewModel model,
            Texts texts,
            ObservableValue<TableWidths> widths,
            Function<Item, String> noted) {
        this.noted = noted;
        this.model = model;
        this.texts = texts;
        this.widths = widths;
        getStyleClass().add("item-cell");
        row.getStyleClass().add("item-row");
        heading.getStyleClass().add("section-row");
        heading.setAlignment(Pos.CENTER_LEFT);
        sort.getStyleClass().add("chip");
        suspicion.getStyleClass().add("suspicion");
        sort.setMinWidth(USE_PREF_SIZE);
        place.getStyleClass().add("place");
        place.setWrapText(true);
        note.getStyleClass().add("note");
        progress.getStyleClass().add("muted");
        verdict.getStyleClass().add("verdict");
        widths.subscribe(this::share);
        model.judging().judgedProperty().subscribe(this::follow);
    }

    /// Shows what was judged of its item since.
    private void follow(JudgedCollation before, JudgedCollation now) {
        if (getItem() instanceof VariantLine.Entry entry
                && before != null
                && now != null
                && before.collation() == now.collation()
                && !before.judged(entry.item()).equals(now.judged(entry.item()))) {
            show(now, entry.item());
        }
    }

    private void share(TableWidths wanted) {
        fix(sorts, wanted.sort());
        fix(place, wanted.place());
        fix(base, wanted.text());
        fix(witness, wanted.text());
        fix(said, wanted.verdict());
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return getItem() instanceof VariantLine.Entry
                ? snappedTopInset()
                        + row.prefHeight(widths.getValue().width())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(VariantLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        getStyleClass().remove("heading");
        Optional<JudgedCollation> judged = model.judging().judged();
        if (empty || line == null || judged.isEmpty()) {
            setGraphic(null);
            return;
        }
        switch (line) {
            case VariantLine.Section section -> {
                getStyleClass().add("heading");
                title.setText(
                        section.title().isEmpty()
                                ? texts.get("variants.outside")
                                : section.title());
                progress.setText(texts.get("variants.progress", section.judged(), section.all()));
                setGraphic(heading);
            }
            case VariantLine.Entry entry -> {
                show(judged.get(), entry.item());
                setGraphic(row);
            }
        }
    }

    private void show(JudgedCollation judged, int index) {
        ItemWords words = ItemWords.of(judged.collation(), index, texts);
        Item item = judged.collation().items().get(index);
        sort.setText(words.sort());
        sort.getStyleClass().setAll("label", "chip", ChipColour.of(item));
        suspicion.setText(words.suspicion());
        suspicion.setVisible(!words.suspicion().isEmpty());
        suspicion.setManaged(suspicion.isVisible());
        place.setText(words.basePlace().isEmpty() ? words.witnessPlace() : words.basePlace());
        String kind = item instanceof Item.Reading reading ? reading.variant().kind().word() : "";
        base.show(words.base(), kind, suspicion.isVisible());
        witness.show(words.witness(), kind, suspicion.isVisible());
        Verdict said = judged.verdict(index);
        Optional<Placed> placed = judged.judged(index);
        verdict.setText(
                judged.collation().isIgnored(index) && said == Verdict.OPEN
                        ? texts.get("variants.by-rule")
                        : texts.get("collation.verdict-" + said.word()));
        verdict.getStyleClass().setAll("label", "verdict", said == Verdict.OPEN ? "open" : "mine");
        note.setText(typed(placed.map(Placed::judgement), noted.apply(item)));
        note.setVisible(!note.getText().isEmpty());
        note.setManaged(note.isVisible());
        setAccessibleText(
                String.join(
                        " ",
                        words.sort(),
                        place.getText(),
                        words.base().whole(),
                        "→",
                        words.witness().whole(),
                        verdict.getText(),
                        note.getText()));
    }

    /// What the reader typed about the item, in short.
    ///
    /// @param letters those of its notes
    private String typed(Optional<Judgement> judgement, String letters) {
        List<String> parts = new ArrayList<>();
        judgement
                .map(Judgement::correction)
                .filter(one -> !one.isBlank())
                .ifPresent(
                        one ->
                                parts.add(
                                        texts.get(
                                                "variants.has-correction",
                                                NoteWords.cut(one, SHORT))));
        judgement
                .map(Judgement::note)
                .filter(one -> !one.isBlank())
                .ifPresent(_ -> parts.add(texts.get("variants.has-note")));
        if (!letters.isEmpty()) {
            parts.add(texts.get("variants.has-notes", letters));
        }
        return String.join(" ", parts);
    }
}
