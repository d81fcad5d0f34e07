package org.duikan.ui.library;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.textfield.TextFields;
import org.duikan.document.DocumentId;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Icons;

import java.util.Optional;
import java.util.function.Consumer;

/// The library page: filter, table, what can be done with the selected document.
public final class LibraryPane extends BorderPane {
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private static final double FILTER_WIDTH = 340;

    private final LibraryViewModel model;
    private final LibraryActions actions;
    private final Texts texts;
    private final TextField filter = TextFields.createClearableTextField();
    private final DocumentTable table;
    private DocumentId place;
    private int placeIndex;

    /// @param importing shows imports; stands between filter and table
    public LibraryPane(
            LibraryViewModel model, LibraryActions actions, Node importing, Texts texts) {
        this.model = model;
        this.actions = actions;
        this.texts = texts;
        getStyleClass().add("library");
        table = new DocumentTable(model.shown(), texts);
        table.setPlaceholder(placeholder());
        table.setRowFactory(_ -> row());
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setTop(new VBox(head(), importing));
        setCenter(table);
        setBottom(foot());
        table.getSelectionModel().selectFirst();
        table.getSelectionModel().selectedItemProperty().subscribe(this::rememberPlace);
        table.getItems().subscribe(() -> Platform.runLater(this::keepPlace));
    }

    private void rememberPlace(DocumentSummary document) {
        if (document != null) {
            place = document.id();
            placeIndex = table.getSelectionModel().getSelectedIndex();
        }
    }

    /// After a change of the list: selects the same document again, or the one that took its place.
    private void keepPlace() {
        if (selected().isEmpty() && !table.getItems().isEmpty()) {
            int last = table.getItems().size() - 1;
            table.getSelectionModel().clearAndSelect(Math.min(placeIndex, last));
            model.shown().stream()
                    .filter(shown -> shown.id().equals(place))
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    /// Selects a document, as after its import.
    public void select(DocumentSummary document) {
        model.shown().stream()
                .filter(shown -> shown.id().equals(document.id()))
                .findFirst()
                .ifPresent(
                        shown -> {
                            table.getSelectionModel().select(shown);
                            table.scrollTo(shown);
                        });
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    /// Puts the caret into the filter.
    public void focusFilter() {
        filter.requestFocus();
    }

    private HBox head() {
        Label title = new Label(texts.get("library.title"));
        title.getStyleClass().add("page-title");
        title.setMinWidth(USE_PREF_SIZE);
        Label count = new Label();
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get("library.count", model.shown().size()),
                                model.shown()));
        filter.setId("library-filter");
        filter.setPromptText(texts.get("library.filter"));
        filter.setAccessibleText(texts.get("library.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.SOMETIMES);
        filter.setPrefWidth(FILTER_WIDTH);
        filter.setOnKeyPressed(this::pressInFilter);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button importing = new Button(texts.get("library.import"), Icons.IMPORT.node());
        importing.setId("library-import");
        importing.setMinWidth(USE_PREF_SIZE);
        importing.setOnAction(_ -> actions.importFiles());
        HBox head = new HBox(12, title, count, filter, space, bringBack(), importing);
        head.getStyleClass().add("head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void pressInFilter(KeyEvent key) {
        if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
            table.getSelectionModel().selectFirst();
            table.requestFocus();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
            key.consume();
        }
    }

    private Button bringBack() {
        Button bringBack = new Button(texts.get("library.bring-back"));
        bringBack.setId("library-bring-back");
        bringBack.setMinWidth(USE_PREF_SIZE);
        bringBack.setOnAction(_ -> model.bringSeedsBack());
        BooleanBinding any = model.deletedSeedsProperty().greaterThan(0);
        bringBack.visibleProperty().bind(any);
        bringBack.managedProperty().bind(any);
        return bringBack;
    }

    private HBox foot() {
        HBox foot =
                new HBox(
                        8,
                        action("library-read", "library.read", "Enter", actions::read),
                        action("library-base", "library.as-base", "B", actions::chooseBase),
                        action(
                                "library-witness",
                                "library.as-witness",
                                "W",
                                actions::chooseWitness),
                        action("library-revise", "library.revise", "U", actions::revise),
                        action("library-delete", "library.delete", "Del", model::delete));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button back = new Button(texts.get("library.leave"));
        back.setId("library-leave");
        back.setOnAction(_ -> actions.leave());
        foot.getChildren().addAll(space, back);
        foot.getStyleClass().add("foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Button action(
            String id, String titleKey, String key, Consumer<DocumentSummary> action) {
        Label hint = new Label(key);
        hint.getStyleClass().add("key");
        Button button = new Button(texts.get(titleKey), hint);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setId(id);
        button.setOnAction(_ -> selected().ifPresent(action));
        button.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Optional<DocumentSummary> selected() {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    private void press(KeyEvent key) {
        if (UNDO.match(key)) {
            model.undo();
            key.consume();
            return;
        }
        if (key.isShortcutDown() || key.isAltDown()) {
            return;
        }
        Consumer<DocumentSummary> action =
                switch (key.getCode()) {
                    case ENTER -> actions::read;
                    case B -> actions::chooseBase;
                    case W -> actions::chooseWitness;
                    case U -> actions::revise;
                    case DELETE -> model::delete;
                    default -> null;
                };
        if (action != null) {
            selected().ifPresent(action);
            key.consume();
        }
    }

    private TableRow<DocumentSummary> row() {
        TableRow<DocumentSummary> row = new TableRow<>();
        row.setOnMouseClicked(
                click -> {
                    if (click.getClickCount() == 2 && !row.isEmpty()) {
                        actions.read(row.getItem());
                    }
                });
        row.setOnContextMenuRequested(
                request -> {
                    if (!row.isEmpty()) {
                        menu().show(row, request.getScreenX(), request.getScreenY());
                    }
                });
        return row;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.getItems()
                .addAll(
                        item("library.read", actions::read),
                        item("library.as-base", actions::chooseBase),
                        item("library.as-witness", actions::chooseWitness),
                        item("library.revise", actions::revise),
                        item("library.delete", model::delete));
        return menu;
    }

    private MenuItem item(String titleKey, Consumer<DocumentSummary> action) {
        MenuItem item = new MenuItem(texts.get(titleKey));
        item.setOnAction(_ -> selected().ifPresent(action));
        return item;
    }

    private Node placeholder() {
        Label sentence = new Label();
        sentence.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        model.isEmpty()
                                                ? texts.get("library.empty")
                                                : texts.get("library.no-match"),
                                model.shown(),
                                model.filterProperty()));
        Button way = new Button();
        way.setId("library-way-out");
        way.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> texts.get(wayOutKey()),
                                model.shown(),
                                model.filterProperty(),
                                model.deletedSeedsProperty()));
        way.setOnAction(_ -> wayOut());
        VBox box = new VBox(12, sentence, way);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private String wayOutKey() {
        if (!model.isEmpty()) {
            return "library.clear-filter";
        }
        return model.deletedSeedsProperty().get() > 0 ? "library.bring-back" : "library.import";
    }

    private void wayOut() {
        if (!model.isEmpty()) {
            filter.clear();
        } else if (model.deletedSeedsProperty().get() > 0) {
            model.bringSeedsBack();
        } else {
            actions.importFiles();
        }
    }
}
