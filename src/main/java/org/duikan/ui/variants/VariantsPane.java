package org.duikan.ui.variants;

import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.duikan.collation.Item;
import org.duikan.collation.JudgedCollation;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.ListSight;
import org.duikan.ui.text.TextSheet;

import java.util.List;
import java.util.function.Function;

/// Toolbar, head and rows of the table.
final class VariantsPane extends StackPane {
    private static final double SCROLL_BAR = 14;
    private static final double PADDING = 28;
    private static final int PAGE = 8;

    private final VariantsViewModel model;
    private final Texts texts;
    private final ListView<VariantLine> list;
    private final SimpleObjectProperty<TableWidths> widths =
            new SimpleObjectProperty<>(new TableWidths(800, 13));
    private final Label none = new Label();
    private final RulesPane rules;

    /// @param noted the letters of the notes about an item
    VariantsPane(
            VariantsViewModel model,
            VariantsExport export,
            Texts texts,
            Function<Item, String> noted) {
        this.model = model;
        this.texts = texts;
        this.list = new ListView<>(model.lines());
        TextSheet.dress(this);
        getStyleClass().add("variants");
        getStylesheets().add(VariantsPane.class.getResource("variants.css").toExternalForm());
        none.getStyleClass().add("muted");
        list.setId("variants-list");
        list.setPlaceholder(none);
        list.setCellFactory(_ -> new ItemCell(model, texts, widths, noted));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.getSelectionModel().selectedItemProperty().subscribe(this::follow);
        rules = new RulesPane(model.judging(), texts);
        VBox top = new VBox(new VariantsToolbar(model, export, rules, texts), rules, head());
        BorderPane all = new BorderPane(list);
        all.setTop(top);
        getChildren().add(all);
        list.widthProperty().subscribe(_ -> measure());
        none.fontProperty().subscribe(_ -> measure());
        model.judging().currentProperty().subscribe(_ -> select());
        model.judging().judgedProperty().subscribe(this::refresh);
        model.judging().busyProperty().subscribe(_ -> sayWhyEmpty());
        model.lines().addListener((ListChangeListener<VariantLine>) _ -> select());
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused) {
                                list.requestFocus();
                            }
                        });
    }

    /// Reads again what notes there are.
    void readNotes() {
        list.refresh();
    }

    private HBox head() {
        HBox head = new HBox();
        head.getStyleClass().add("table-head");
        List<Label> names =
                List.of("sort", "place", "base", "witness", "verdict").stream()
                        .map(name -> new Label(texts.get("variants.head-" + name)))
                        .toList();
        head.getChildren().addAll(names);
        widths.subscribe(
                shared -> {
                    fix(names.get(0), shared.sort());
                    fix(names.get(1), shared.place());
                    fix(names.get(2), shared.text());
                    fix(names.get(3), shared.text());
                    fix(names.get(4), shared.verdict());
                });
        return head;
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private void measure() {
        widths.set(
                new TableWidths(
                        Math.max(300, list.getWidth() - SCROLL_BAR - PADDING),
                        none.getFont().getSize()));
    }

    /// What was judged the rows see for themselves; of other items they know nothing.
    private void refresh(JudgedCollation before, JudgedCollation now) {
        sayWhyEmpty();
        if (before == null || now == null || before.collation() != now.collation()) {
            list.refresh();
        }
    }

    private void sayWhyEmpty() {
        boolean known = model.judging().judged().isPresent();
        none.setText(
                known
                        ? texts.get("variants.none")
                        : model.judging().busyProperty().get()
                                ? texts.get("variants.loading")
                                : "");
    }

    private void press(KeyEvent key) {
        if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
            return;
        }
        switch (key.getCode()) {
            case KeyCode.UP -> model.step(-1);
            case KeyCode.DOWN -> model.step(1);
            case KeyCode.PAGE_UP -> model.step(-PAGE);
            case KeyCode.PAGE_DOWN -> model.step(PAGE);
            case KeyCode.HOME -> model.step(-model.lines().size());
            case KeyCode.END -> model.step(model.lines().size());
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void follow(VariantLine line) {
        if (line instanceof VariantLine.Entry entry) {
            model.judging().go(entry.item());
        }
    }

    private void select() {
        int at = model.currentLine();
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().clearAndSelect(at);
            reveal(at);
        }
    }

    private void reveal(int line) {
        if (!ListSight.shows(list, line)) {
            list.scrollTo(Math.max(0, line - 2));
        }
    }

    /// Shows a line at the top.
    void goTo(int line) {
        list.scrollTo(line);
        int next = line;
        while (next < model.lines().size()) {
            if (model.lines().get(next) instanceof VariantLine.Entry entry) {
                model.judging().go(entry.item());
                return;
            }
            next++;
        }
    }

    void toggleRules() {
        rules.toggle();
    }
}
