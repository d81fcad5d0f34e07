package org.duikan.ui.variants;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable;
import org.duikan.report.HandInTables;
import org.duikan.ui.fx.Pictures;
import org.duikan.ui.fx.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// The pages that go to a printer.
class TablePrinterTest {
    private static final double WIDTH = 770;
    private static final double HEIGHT = 520;

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    @Test
    void putsEveryRowOnOnePageUnderTheHead() {
        HandInTable table = HandInTables.collation();
        TablePrinter printer = new TablePrinter(table, Texts.in(Texts.CHINESE));
        List<VBox> pages = Toolkit.call(() -> printer.pages(WIDTH, HEIGHT));

        List<List<String>> rows = new ArrayList<>();
        for (VBox page : pages) {
            List<List<String>> onPage = Toolkit.call(() -> rows(page));
            assertThat(onPage.getFirst())
                    .isEqualTo(table.columns().stream().map(HandInTable.Column::name).toList());
            rows.addAll(onPage.subList(1, onPage.size()));
            assertThat(Toolkit.call(() -> height(page))).isLessThanOrEqualTo(HEIGHT);
            assertThat(Toolkit.call(() -> right(page))).isLessThan(WIDTH);
        }
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(rows)
                .isEqualTo(
                        table.rows().stream()
                                .map(
                                        row ->
                                                row.cells().stream()
                                                        .map(HandInTable.Cell::text)
                                                        .toList())
                                .toList());
        Pictures.write(pages.get(0).getScene(), "printed-1");
        Pictures.write(pages.get(1).getScene(), "printed-2");
    }

    private static double height(VBox page) {
        if (page.getScene() == null) {
            new Scene(page);
        }
        page.applyCss();
        return page.prefHeight(WIDTH);
    }

    /// Where the table ends when it is laid out, in pixels as on paper.
    private static double right(VBox page) {
        page.resize(WIDTH, HEIGHT);
        page.layout();
        return page.getChildren().stream()
                .filter(GridPane.class::isInstance)
                .flatMap(grid -> ((GridPane) grid).getChildren().stream())
                .mapToDouble(cell -> cell.getBoundsInParent().getMaxX())
                .max()
                .orElseThrow();
    }

    private static List<List<String>> rows(VBox page) {
        List<List<String>> rows = new ArrayList<>();
        page.getChildren().stream()
                .filter(GridPane.class::isInstance)
                .flatMap(grid -> ((GridPane) grid).getChildren().stream())
                .forEach(cell -> add(rows, cell));
        return rows;
    }

    private static void add(List<List<String>> rows, Node cell) {
        int row = GridPane.getRowIndex(cell);
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        StringBuilder words = new StringBuilder();
        ((TextFlow) cell).getChildren().forEach(run -> words.append(((Text) run).getText()));
        rows.get(row).add(words.toString());
    }
}
