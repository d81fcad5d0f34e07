package org.duikan.ui.compare;

import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.ColumnArranger;
import org.duikan.ui.fx.Hint;

import java.time.LocalDate;
import java.util.Optional;

/// Name, role and date of one document over its column; where there is little room, the date goes
/// first, then the end of the name.
final class ColumnHead extends Region {
    private static final double LEFT = 18;
    private static final double GAP = 9;
    private static final double RIGHT = 8;
    private static final double SHORTEST_NAME = 40;

    private final Texts texts;
    private final ColumnArranger arranger;
    private final int column;
    private final Label name;
    private final Label role;
    private final Label date;

    ColumnHead(
            DocumentSummary summary,
            int column,
            int columns,
            Texts texts,
            ColumnArranger arranger) {
        this.texts = texts;
        this.arranger = arranger;
        this.column = column;
        name = label(summary.shortName(texts.locale()), "document-name");
        role = label(texts.get(column == 0 ? "compare.base" : "compare.witness"), "role");
        date = label(date(summary.facts()).map(day -> "· " + day).orElse(""), "role");
        getStyleClass().add("document-head");
        setCursor(Cursor.OPEN_HAND);
        getChildren().addAll(name, role, date);
        Hint.install(this, hint(summary));
        setOnContextMenuRequested(
                asked -> menu(columns).show(this, asked.getScreenX(), asked.getScreenY()));
    }

    private String hint(DocumentSummary summary) {
        return String.join(
                "\n",
                summary.facts().title(),
                role.getText() + " " + date.getText(),
                texts.get("compare.drag-hint"));
    }

    private ContextMenu menu(int columns) {
        ContextMenu menu = new ContextMenu();
        if (column > 0) {
            menu.getItems()
                    .add(item("compare.column-left", () -> arranger.move(column, column - 1)));
        }
        if (column < columns - 1) {
            menu.getItems()
                    .add(item("compare.column-right", () -> arranger.move(column, column + 1)));
        }
        if (column > 1) {
            menu.getItems().add(item("compare.column-base", () -> arranger.move(column, 0)));
        }
        menu.getItems().add(item("compare.column-remove", () -> arranger.remove(column)));
        return menu;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static Label label(String words, String styleClass) {
        Label label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        return label;
    }

    private Optional<String> date(DocumentFacts facts) {
        return date(facts.printed(), "compare.printed")
                .or(() -> date(facts.published(), "compare.published"))
                .or(() -> date(facts.signed(), "compare.signed"));
    }

    private Optional<String> date(Optional<LocalDate> date, String key) {
        return date.map(day -> texts.get(key, day.toString()));
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - LEFT - RIGHT;
        double rolePart = Math.ceil(role.prefWidth(-1)) + GAP;
        role.setVisible(room - rolePart >= SHORTEST_NAME);
        rolePart = role.isVisible() ? rolePart : 0;
        double namePart = Math.min(Math.ceil(name.prefWidth(-1)), Math.max(0, room - rolePart));
        place(name, LEFT, namePart);
        place(role, LEFT + namePart + GAP, Math.max(0, rolePart - GAP));
        double datePart = Math.ceil(date.prefWidth(-1));
        double dateLeft = LEFT + namePart + GAP + rolePart - GAP / 2;
        date.setVisible(role.isVisible() && dateLeft + datePart <= LEFT + room);
        place(date, dateLeft, datePart);
    }

    private void place(Label label, double left, double width) {
        double height = label.prefHeight(-1);
        label.resizeRelocate(left, Math.round((getHeight() - height) / 2), width, height);
    }
}
