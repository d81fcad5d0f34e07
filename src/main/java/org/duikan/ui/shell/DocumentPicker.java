package org.duikan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.controlsfx.control.PopOver;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Icons;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A button that names a chosen document and its role, and opens the list to choose another from.
final class DocumentPicker extends Button {
    private static final double NARROWEST = 90;
    private static final double WIDEST = 240;

    private final Label role = new Label();
    private final Texts texts;
    private final Supplier<List<DocumentSummary>> documents;
    private final Consumer<DocumentSummary> choose;
    private Optional<Runnable> remove = Optional.empty();
    private final Optional<DocumentSummary> current;

    DocumentPicker(
            Texts texts,
            String roleKey,
            Optional<DocumentSummary> current,
            Supplier<List<DocumentSummary>> documents,
            Consumer<DocumentSummary> choose) {
        this.texts = texts;
        this.documents = documents;
        this.choose = choose;
        this.current = current;
        getStyleClass().add("picker");
        role.setText(texts.get(roleKey));
        role.getStyleClass().add("role");
        role.setMinWidth(USE_PREF_SIZE);
        Label name =
                new Label(
                        current.map(d -> d.shortName(texts.locale()))
                                .orElse(texts.get("shell.choose")));
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox face = new HBox(8, role, name, Icons.DOWN.node());
        face.setAlignment(Pos.CENTER_LEFT);
        face.setMinWidth(0);
        setGraphic(face);
        setMinWidth(NARROWEST);
        setMaxWidth(WIDEST);
        setAccessibleText(role.getText() + " " + name.getText());
        setOnAction(_ -> open());
    }

    /// Whether to say the role, or the name alone.
    void showRole(boolean shown) {
        role.setVisible(shown);
        role.setManaged(shown);
    }

    /// Offers to take the document off the desk as well.
    void offerRemoval(Runnable action) {
        remove = Optional.of(action);
    }

    private void open() {
        PopOver popOver = new PopOver();
        DocumentChooser chooser =
                new DocumentChooser(
                        texts,
                        documents.get(),
                        current,
                        document -> {
                            popOver.hide();
                            choose.accept(document);
                        });
        remove.ifPresent(
                action -> {
                    Button button = new Button(texts.get("shell.remove-witness"));
                    button.setId("remove-witness");
                    button.setOnAction(
                            _ -> {
                                popOver.hide();
                                action.run();
                            });
                    chooser.getChildren().add(button);
                });
        Popovers.show(popOver, chooser, this);
        chooser.focusFilter();
    }
}
