package org.duikan.ui.traces;

import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.controlsfx.control.SegmentedButton;
import org.duikan.i18n.Texts;

/// The middle of the traces view: coverage, filters, and either the matrix or what is new.
final class TracesPane extends BorderPane {
    private final MatrixPane matrix;
    private final FreshPane fresh;
    private final ToggleButton matrixTab;
    private final ToggleButton freshTab;
    private final TracesToolbar toolbar;

    TracesPane(TracesViewModel model, TracesExport export, Texts texts) {
        getStyleClass().add("traces");
        getStylesheets().add(sheet());
        matrix = new MatrixPane(model, texts);
        fresh = new FreshPane(model, texts);
        matrixTab = tab("matrix-tab", texts.get("traces.tab-matrix"), matrix, matrix::focusList);
        freshTab = tab("fresh-tab", texts.get("traces.tab-fresh", 0), fresh, fresh::focusList);
        model.fresh()
                .addListener(
                        (Observable _) -> {
                            long units =
                                    model.fresh().stream()
                                            .filter(FreshLine.Unit.class::isInstance)
                                            .count();
                            freshTab.setText(texts.get("traces.tab-fresh", units));
                        });
        SegmentedButton tabs = new SegmentedButton(matrixTab, freshTab);
        toolbar = new TracesToolbar(model, export, texts);
        HBox.setHgrow(toolbar, Priority.ALWAYS);
        toolbar.setMinWidth(0);
        tabs.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(8, tabs, toolbar);
        bar.getStyleClass().add("traces-bar");
        setTop(new VBox(new CoverageBar(model, texts), bar));
        matrixTab.setSelected(true);
        setCenter(matrix);
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (focused && matrixTab.isSelected()) {
                                matrix.focusList();
                            } else if (focused) {
                                fresh.focusList();
                            }
                        });
    }

    private ToggleButton tab(String id, String words, Node content, Runnable focus) {
        ToggleButton tab = new ToggleButton(words);
        tab.setId(id);
        tab.setOnAction(
                _ -> {
                    tab.setSelected(true);
                    setCenter(content);
                    focus.run();
                });
        return tab;
    }

    static String sheet() {
        return TracesPane.class.getResource("traces.css").toExternalForm();
    }

    MatrixPane matrix() {
        return matrix;
    }

    void filter(String words) {
        toolbar.filter(words);
    }

    /// Shows the other of the two lists.
    void switchTab() {
        (matrixTab.isSelected() ? freshTab : matrixTab).fire();
    }
}
