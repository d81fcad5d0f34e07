package org.duikan.ui.compare;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.duikan.document.DocumentFacts;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.ui.fx.Desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The line above the rows: name, role and date of each document over its column.
final class CompareHeader extends Region {
    private static final double HEIGHT = 35;

    private final Texts texts;
    private final Node menu;
    private final List<HBox> names = new ArrayList<>();

    /// @param menu stands at the right end
    CompareHeader(Texts texts, Node menu) {
        this.texts = texts;
        this.menu = menu;
        getStyleClass().add("compare-header");
        getChildren().add(menu);
    }

    void show(Desk desk) {
        getChildren().removeAll(names);
        names.clear();
        names.add(name(desk.summary(), texts.get("compare.base")));
        for (Desk.Witness witness : desk.witnesses()) {
            names.add(name(witness.summary(), texts.get("compare.witness")));
        }
        getChildren().addAll(0, names);
    }

    private HBox name(DocumentSummary summary, String role) {
        Label name = new Label(summary.shortName(texts.locale()));
        name.getStyleClass().add("document-name");
        name.setMinWidth(USE_PREF_SIZE);
        String words = date(summary.facts()).map(date -> role + " · " + date).orElse(role);
        Label facts = new Label(words);
        facts.getStyleClass().add("role");
        facts.setMinWidth(0);
        HBox line = new HBox(9, name, facts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("document-head");
        return line;
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
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        double rowWidth = getWidth() - OverviewStrip.WIDTH;
        double menuWidth = menu.prefWidth(-1);
        Columns columns = new Columns(Math.max(1, names.size()), rowWidth);
        for (int column = 0; column < names.size(); column++) {
            double taken = column == names.size() - 1 ? menuWidth : 0;
            names.get(column)
                    .resizeRelocate(
                            columns.left(column), 0, columns.width(column) - taken, getHeight());
        }
        double menuHeight = menu.prefHeight(-1);
        menu.resizeRelocate(
                getWidth() - menuWidth - 6, (getHeight() - menuHeight) / 2, menuWidth, menuHeight);
    }
}
