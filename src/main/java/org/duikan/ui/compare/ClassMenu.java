package org.duikan.ui.compare;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;

import org.duikan.diff.VariantClass;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Hint;
import org.duikan.ui.fx.Icons;

/// Switches classes of variants on and off, and how find compares.
final class ClassMenu extends MenuButton {
    private final ClassFilter filter;
    private final Texts texts;

    ClassMenu(CompareViewModel model, Texts texts) {
        super(texts.get("compare.classes"));
        this.filter = model.filter();
        this.texts = texts;
        setId("class-menu");
        setAccessibleText(texts.get("compare.classes"));
        Hint.install(this, texts.get("compare.classes"));
        getStyleClass().add("class-menu");
        for (VariantClass variantClass : VariantClass.values()) {
            if (!variantClass.isSubstance() && getItems().size() == 3) {
                getItems().add(new SeparatorMenuItem());
            }
            getItems().add(item(variantClass));
        }
        CheckMenuItem folding = new CheckMenuItem(texts.get("compare.folding"));
        folding.selectedProperty().bindBidirectional(model.find().foldingProperty());
        getItems().addAll(new SeparatorMenuItem(), folding);
    }

    /// Shows a sign in place of the words where columns are narrow.
    void shorten(boolean wanted) {
        setText(wanted ? "" : texts.get("compare.classes"));
        setGraphic(wanted ? Icons.FILTER.node() : null);
    }

    private CheckMenuItem item(VariantClass variantClass) {
        CheckMenuItem item = new CheckMenuItem(texts.get("compare.class-" + variantClass.word()));
        item.setSelected(filter.isShown(variantClass));
        item.setOnAction(event -> filter.show(variantClass, item.isSelected()));
        filter.shownProperty()
                .addListener((_, _, shown) -> item.setSelected(shown.contains(variantClass)));
        return item;
    }
}
