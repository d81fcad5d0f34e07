package org.duikan.ui.reader;

import javafx.scene.layout.BorderPane;

import org.duikan.text.TextSpan;
import org.duikan.ui.fx.ViewContext;
import org.duikan.ui.text.FindModel;
import org.duikan.ui.text.TextList;
import org.duikan.ui.text.TextMenu;
import org.duikan.ui.text.TextSheet;

/// The text of one document, and the ways to move in it.
final class ReaderPane extends BorderPane {
    private final ReaderViewModel model;
    private final TextList<ReaderRow> list;

    ReaderPane(ReaderViewModel model, ViewContext context) {
        this.model = model;
        this.list =
                new TextList<>(
                        model.rows(),
                        model.selection(),
                        model.marks(),
                        () -> new ReaderRowNode(context.appearance()::textSize));
        TextSheet.dress(this);
        getStyleClass().add("reader");
        setCenter(list.node());
        TextMenu.install(list, context.texts());
        TextSheet.bindSize(list, context.appearance());
        model.find().hitsProperty().subscribe(list::refresh);
        model.find().currentProperty().subscribe(this::followFind);
        focusedProperty().subscribe(this::passFocus);
    }

    TextList<ReaderRow> list() {
        return list;
    }

    void goToSource(int offset) {
        int row = model.rowOfSource(offset);
        int at = model.rows().get(row).shown(TextSpan.at(offset)).map(TextSpan::start).orElse(0);
        list.reveal(row, 0, at);
    }

    private void followFind(Number current) {
        if (current.intValue() >= 0) {
            FindModel.Hit hit = model.find().hits().get(current.intValue());
            list.reveal(hit.row(), hit.column(), hit.span().start());
        }
        list.refresh();
    }

    private void passFocus(boolean focused) {
        if (focused) {
            list.node().requestFocus();
        }
    }
}
