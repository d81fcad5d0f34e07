package org.duikan.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;

import org.controlsfx.control.PopOver;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.Icons;

import java.util.List;
import java.util.Optional;

/// The pickers of base and witnesses in the top bar, with a swap and a plus.
final class PairBar extends HBox {
    private static final double ROOM_FOR_ROLES = 1440;

    private final ShellViewModel model;
    private final Texts texts;
    private final Subscription subscription;
    private boolean roomy = true;

    PairBar(ShellViewModel model, Texts texts) {
        super(8);
        this.model = model;
        this.texts = texts;
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        subscription = model.pairProperty().subscribe(pair -> fill(Optional.ofNullable(pair)));
    }

    /// Leaves the word “witness” out where several names need its place.
    void makeRoom(double width) {
        boolean enough = width >= ROOM_FOR_ROLES;
        if (enough != roomy) {
            roomy = enough;
            fill(model.pair());
        }
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void fill(Optional<Pair> pair) {
        getChildren().clear();
        DocumentPicker base =
                new DocumentPicker(
                        texts,
                        "shell.base",
                        pair.map(Pair::base),
                        model::documents,
                        model::chooseBase);
        base.setId("base-picker");
        getChildren().add(base);
        List<DocumentSummary> witnesses = pair.map(Pair::witnesses).orElse(List.of());
        if (!witnesses.isEmpty()) {
            getChildren().add(iconButton("swap", Icons.SWAP, "shell.swap", model::swap));
        }
        for (int column = 0; column < witnesses.size(); column++) {
            getChildren().add(witnessPicker(column, Optional.of(witnesses.get(column))));
        }
        if (pair.isPresent() && witnesses.size() < Pair.MOST_WITNESSES) {
            getChildren().add(witnesses.isEmpty() ? witnessPicker(0, Optional.empty()) : plus());
        }
    }

    private DocumentPicker witnessPicker(int column, Optional<DocumentSummary> witness) {
        DocumentPicker picker =
                new DocumentPicker(
                        texts,
                        "shell.witness",
                        witness,
                        model::documents,
                        document -> model.chooseWitness(column, document));
        picker.setId("witness-picker-" + column);
        picker.showRole(roomy || column == 0 && model.pair().orElseThrow().witnesses().size() < 2);
        witness.ifPresent(_ -> picker.offerRemoval(() -> model.removeWitness(column)));
        return picker;
    }

    private Button plus() {
        Button plus = iconButton("add-witness", Icons.PLUS, "shell.add-witness", () -> {});
        plus.setOnAction(_ -> openChooser(plus));
        return plus;
    }

    private void openChooser(Button plus) {
        PopOver popOver = new PopOver();
        DocumentChooser chooser =
                new DocumentChooser(
                        texts,
                        model.documents().filtered(document -> !isOpen(document)),
                        Optional.empty(),
                        document -> {
                            popOver.hide();
                            model.chooseWitness(Pair.MOST_WITNESSES, document);
                        });
        Popovers.show(popOver, chooser, plus);
        chooser.focusFilter();
    }

    private boolean isOpen(DocumentSummary document) {
        return model.pair()
                .filter(
                        pair ->
                                pair.base().id().equals(document.id())
                                        || pair.witnesses().stream()
                                                .anyMatch(w -> w.id().equals(document.id())))
                .isPresent();
    }

    private Button iconButton(String id, Icons icon, String titleKey, Runnable action) {
        Button button = new Button(null, icon.node());
        button.setId(id);
        button.getStyleClass().add("icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(titleKey));
        Hint.install(button, texts.get(titleKey));
        button.setOnAction(_ -> action.run());
        return button;
    }
}
