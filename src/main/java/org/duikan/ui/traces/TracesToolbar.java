package org.duikan.ui.traces;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.duikan.align.TraceMatrix;
import org.duikan.align.TraceSection;
import org.duikan.document.DocumentSummary;
import org.duikan.i18n.Texts;
import org.duikan.report.TraceWords;
import org.duikan.ui.traces.TraceFilter.Order;
import org.duikan.ui.traces.TraceFilter.Show;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Above the matrix: what to show and in what order. A menu's face says what is chosen in it.
final class TracesToolbar extends HBox {
    private final TracesViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();
    private final MenuButton sections = menu("section-menu");
    private final MenuButton shows = menu("show-menu");
    private final MenuButton documents = menu("document-menu");
    private final MenuButton orders = menu("order-menu");
    private final MenuButton columns = menu("columns-menu");

    TracesToolbar(TracesViewModel model, TracesExport export, Texts texts) {
        super(6);
        this.model = model;
        this.texts = texts;
        getStyleClass().add("traces-toolbar");
        setAlignment(Pos.CENTER_LEFT);
        words.setId("traces-filter");
        words.setPromptText(texts.get("traces.filter"));
        words.setPrefColumnCount(9);
        words.setMinWidth(60);
        words.textProperty().subscribe(typed -> change(filter -> filter.withWords(typed)));
        columns.setText(texts.get("traces.columns"));
        columns.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(words, sections, shows, documents, orders, columns, exports(export));
        fillFixed();
        model.matrixProperty().subscribe(this::fillSections);
        model.columns().all().addListener((ListChangeListener<Column>) _ -> fillDocuments());
        model.choiceProperty().subscribe(this::fillColumns);
        model.filterProperty().subscribe(_ -> nameMenus());
        fillDocuments();
    }

    void filter(String typed) {
        words.setText(typed);
    }

    private static MenuButton menu(String id) {
        MenuButton menu = new MenuButton();
        menu.setId(id);
        menu.setMinWidth(0);
        return menu;
    }

    private MenuButton exports(TracesExport export) {
        MenuButton menu = menu("export-menu");
        menu.setText(texts.get("traces.export"));
        menu.setMinWidth(USE_PREF_SIZE);
        for (TracesExport.Format format : TracesExport.Format.values()) {
            String key = "traces.export-" + format.name().toLowerCase(Locale.ROOT);
            MenuItem item = new MenuItem(texts.get(key));
            item.setOnAction(_ -> export.export(format, getScene().getWindow()));
            menu.getItems().add(item);
        }
        return menu;
    }

    private void change(UnaryOperator<TraceFilter> step) {
        model.filterProperty().set(step.apply(model.filterProperty().get()));
    }

    private void fillFixed() {
        fill(
                shows,
                Arrays.asList(Show.values()),
                this::name,
                show -> change(filter -> filter.withShow(show)));
        CheckMenuItem paragraphs = new CheckMenuItem(texts.get("traces.paragraphs"));
        paragraphs
                .selectedProperty()
                .subscribe(shown -> change(filter -> filter.withParagraphs(shown)));
        shows.getItems().add(paragraphs);
        fill(
                orders,
                Arrays.asList(Order.values()),
                this::name,
                order -> change(filter -> filter.withOrder(order)));
    }

    private String name(Show show) {
        return texts.get("traces.show-" + show.name().toLowerCase(Locale.ROOT));
    }

    private String name(Order order) {
        return texts.get("traces.order-" + order.name().toLowerCase(Locale.ROOT));
    }

    private <T> void fill(
            MenuButton menu, List<T> choices, Function<T, String> name, Consumer<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        menu.getItems().clear();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(name.apply(choice));
            item.setToggleGroup(group);
            item.setSelected(menu.getItems().isEmpty());
            item.setOnAction(_ -> chosen.accept(choice));
            menu.getItems().add(item);
        }
    }

    private void fillSections(TraceMatrix matrix) {
        if (matrix == null || sections.getItems().size() == matrix.sections().size() + 1) {
            return;
        }
        MenuItem all = new MenuItem(texts.get("traces.every-section"));
        all.setOnAction(_ -> change(filter -> filter.withSection(TraceFilter.ALL)));
        sections.getItems().setAll(all);
        for (int i = 0; i < matrix.sections().size(); i++) {
            int section = i;
            MenuItem item = new MenuItem(sectionName(matrix.sections().get(i)));
            item.setOnAction(_ -> change(filter -> filter.withSection(section)));
            sections.getItems().add(item);
        }
    }

    private String sectionName(TraceSection section) {
        return section.path().isEmpty()
                ? texts.get("traces.no-section")
                : TraceWords.section(section.path());
    }

    private void fillDocuments() {
        MenuItem all = new MenuItem(texts.get("traces.every-document"));
        all.setOnAction(_ -> change(filter -> filter.withColumn(TraceFilter.ALL)));
        documents.getItems().setAll(all);
        for (int i = 0; i < model.columns().size(); i++) {
            int column = i;
            MenuItem item = new MenuItem(name(model.columns().get(i).document()));
            item.setOnAction(_ -> change(filter -> filter.withColumn(column)));
            documents.getItems().add(item);
        }
        nameMenus();
    }

    private String name(DocumentSummary document) {
        return document.shortName(texts.locale());
    }

    private void fillColumns(ColumnChoice choice) {
        columns.getItems().clear();
        for (DocumentSummary document : choice.offered()) {
            CheckMenuItem item = new CheckMenuItem(name(document));
            item.setSelected(choice.shown().contains(document));
            item.setOnAction(_ -> model.toggleColumn(document));
            columns.getItems().add(item);
        }
    }

    private void nameMenus() {
        TraceFilter filter = model.filterProperty().get();
        TraceMatrix matrix = model.matrixProperty().get();
        boolean inSection =
                matrix != null
                        && filter.section() >= 0
                        && filter.section() < matrix.sections().size();
        sections.setText(
                inSection
                        ? sectionName(matrix.sections().get(filter.section()))
                        : texts.get("traces.every-section"));
        shows.setText(name(filter.show()));
        boolean one = filter.column() >= 0 && filter.column() < model.columns().size();
        documents.setText(
                one
                        ? name(model.columns().get(filter.column()).document())
                        : texts.get("traces.every-document"));
        orders.setText(name(filter.order()));
    }
}
