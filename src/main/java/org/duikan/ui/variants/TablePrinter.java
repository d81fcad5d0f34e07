package org.duikan.ui.variants;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Window;

import org.duikan.i18n.Texts;
import org.duikan.report.HandInTable;
import org.duikan.report.HandInTable.Cell;
import org.duikan.report.HandInTable.Column;
import org.duikan.report.HandInTable.Emphasis;
import org.duikan.report.HandInTable.Row;
import org.duikan.report.HandInTable.Run;
import org.duikan.ui.fx.Fonts;

import java.util.ArrayList;
import java.util.List;

/// Prints a table on paper across, its head on every page, no row cut in two.
final class TablePrinter {
    private static final double SIZE = 9;
    private static final double PAD = 3;

    /// Columns are whole points, or the last would be laid out beyond the page; and a printer cuts
    /// what stands at its very edge.
    private static final double EDGE = 1;

    private final HandInTable table;
    private final Texts texts;

    TablePrinter(HandInTable table, Texts texts) {
        this.table = table;
        this.texts = texts;
    }

    /// Asks for a printer and prints.
    ///
    /// @return false where there is no printer
    boolean print(Window owner) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return false;
        }
        PageLayout layout =
                job.getPrinter()
                        .createPageLayout(
                                Paper.A4, PageOrientation.LANDSCAPE, Printer.MarginType.DEFAULT);
        job.getJobSettings().setPageLayout(layout);
        job.getJobSettings().setJobName(table.title());
        if (job.showPrintDialog(owner)) {
            PageLayout chosen = job.getJobSettings().getPageLayout();
            pages(chosen.getPrintableWidth(), chosen.getPrintableHeight())
                    .forEach(page -> job.printPage(chosen, page));
            job.endJob();
        } else {
            job.cancelJob();
        }
        return true;
    }

    /// The pages as they will be printed.
    ///
    /// @param width of a page, in points
    /// @param height of a page
    List<VBox> pages(double width, double height) {
        List<VBox> pages = new ArrayList<>();
        VBox page = page(width);
        page.getChildren().add(words(table.title(), 16, true));
        table.head().forEach(line -> page.getChildren().add(words(line, SIZE, false)));
        pages.add(page);
        GridPane grid = grid(width);
        page.getChildren().add(grid);
        int row = 1;
        for (Row next : table.rows()) {
            add(grid, row, next, width);
            if (row > 1 && heightOf(pages.getLast(), width) > height - 3 * SIZE) {
                int last = row;
                grid.getChildren().removeIf(node -> GridPane.getRowIndex(node) == last);
                VBox fresh = page(width);
                grid = grid(width);
                fresh.getChildren().add(grid);
                pages.add(fresh);
                row = 1;
                add(grid, row, next, width);
            }
            row++;
        }
        for (int i = 0; i < pages.size(); i++) {
            String number = texts.get("variants.page", i + 1, pages.size());
            pages.get(i).getChildren().add(words(number, SIZE, false));
        }
        return pages;
    }

    private static VBox page(double width) {
        VBox page = new VBox(2);
        page.setPrefWidth(width);
        page.setStyle("-fx-background-color: white");
        return page;
    }

    private static double heightOf(VBox page, double width) {
        if (page.getScene() == null) {
            page.setMinWidth(width);
            new Scene(page);
        }
        page.applyCss();
        return page.prefHeight(width);
    }

    private Label words(String words, double size, boolean title) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setStyle(
                "-fx-text-fill: black; -fx-font-family: '"
                        + Fonts.SANS
                        + "'; -fx-font-size: "
                        + size
                        + (title ? "; -fx-font-weight: bold" : ""));
        return label;
    }

    private GridPane grid(double width) {
        GridPane grid = new GridPane();
        for (int i = 0; i < table.columns().size(); i++) {
            Cell name = new Cell(List.of(new Run(table.columns().get(i).name(), Emphasis.NONE)));
            grid.add(cell(name, table.columns().get(i), width, true), i, 0);
        }
        return grid;
    }

    private void add(GridPane grid, int row, Row cells, double width) {
        for (int i = 0; i < cells.cells().size(); i++) {
            grid.add(cell(cells.cells().get(i), table.columns().get(i), width, false), i, row);
        }
    }

    private static Region cell(Cell cell, Column column, double width, boolean head) {
        TextFlow flow = new TextFlow();
        for (Run run : cell.runs()) {
            Text text = new Text(run.text());
            boolean bold = head || run.emphasis() != Emphasis.NONE;
            text.setStyle(
                    "-fx-fill: black; -fx-font-family: '"
                            + (column.text() && !head ? Fonts.SERIF : Fonts.SANS)
                            + "'; -fx-font-size: "
                            + SIZE
                            + (bold ? "; -fx-font-weight: bold" : ""));
            text.setUnderline(run.emphasis() == Emphasis.CHANGED);
            text.setStrikethrough(run.emphasis() == Emphasis.STRUCK);
            flow.getChildren().add(text);
        }
        double share = Math.floor((width - EDGE) * column.share() / 100);
        flow.setMinWidth(share);
        flow.setPrefWidth(share);
        flow.setMaxWidth(share);
        flow.setMaxHeight(Double.MAX_VALUE);
        flow.setStyle("-fx-border-color: black; -fx-border-width: 0.5; -fx-padding: " + PAD);
        return flow;
    }
}
